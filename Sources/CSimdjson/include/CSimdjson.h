#ifndef TALENT_CSIMDJSON_H
#define TALENT_CSIMDJSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The kinds of a node, in the order in which a JSON text opens them.
enum {
  TALENT_JSON_NULL = 0,
  TALENT_JSON_FALSE = 1,
  TALENT_JSON_TRUE = 2,
  TALENT_JSON_INTEGER = 3,
  TALENT_JSON_NUMBER = 4,
  TALENT_JSON_STRING = 5,
  TALENT_JSON_ARRAY = 6,
  TALENT_JSON_OBJECT = 7
};

/// One value of a document, in document order. An object's members are pairs of a string node
/// and a value node; `count` is the number of elements or members.
typedef struct {
  uint8_t kind;
  uint32_t count;
  int64_t integer;
  double number;
  const char *_Nullable text;
  size_t length;
} talent_json_node;

typedef struct {
  const talent_json_node *_Nullable nodes;
  size_t count;
  /// Null when the text is good JSON; otherwise what is wrong, a constant.
  const char *_Nullable fault;
} talent_json_result;

/// A parser keeps its memory between texts; use it from one thread at a time.
void *_Nonnull talent_json_parser_create(void);
void talent_json_parser_destroy(void *_Nonnull parser);

/// Parses one JSON text of at most 4 GiB, at most 1,024 levels deep. The nodes and the strings
/// in them live until the next call with the same parser.
talent_json_result talent_json_parse(
    void *_Nonnull parser, const uint8_t *_Nonnull bytes, size_t length);

#ifdef __cplusplus
}
#endif

#endif
