// The C library declares this for GNU programs only, and Swift's import of it is none.
extern int memfd_create(const char *name, unsigned int flags);
