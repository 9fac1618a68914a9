#include "CSimdjson.h"

#include <simdjson.h>

#include <exception>
#include <vector>

namespace {

// Most values in one text: a hundred megabytes of nodes.
constexpr size_t most_nodes = 2'000'000;

struct too_many_values : std::exception {};

struct Parser {
  simdjson::dom::parser dom;
  std::vector<talent_json_node> nodes;
};

talent_json_node text_node(std::string_view text) {
  return {TALENT_JSON_STRING, 0, 0, 0, text.data(), text.size()};
}

// Recursion is bounded by the depth limit of the parser that made the element.
void append(std::vector<talent_json_node> &nodes, simdjson::dom::element element) {
  using simdjson::dom::element_type;
  if (nodes.size() >= most_nodes) throw too_many_values();
  talent_json_node node = {TALENT_JSON_NULL, 0, 0, 0, nullptr, 0};
  switch (element.type()) {
    case element_type::NULL_VALUE:
      nodes.push_back(node);
      return;
    case element_type::BOOL:
      node.kind = bool(element) ? TALENT_JSON_TRUE : TALENT_JSON_FALSE;
      nodes.push_back(node);
      return;
    case element_type::INT64:
      node.kind = TALENT_JSON_INTEGER;
      node.integer = int64_t(element);
      nodes.push_back(node);
      return;
    case element_type::UINT64:
      node.kind = TALENT_JSON_NUMBER;
      node.number = double(uint64_t(element));
      nodes.push_back(node);
      return;
    case element_type::DOUBLE:
      node.kind = TALENT_JSON_NUMBER;
      node.number = double(element);
      nodes.push_back(node);
      return;
    case element_type::STRING:
      nodes.push_back(text_node(std::string_view(element)));
      return;
    case element_type::ARRAY: {
      size_t at = nodes.size();
      node.kind = TALENT_JSON_ARRAY;
      nodes.push_back(node);
      uint32_t count = 0;
      for (simdjson::dom::element child : simdjson::dom::array(element)) {
        append(nodes, child);
        count += 1;
      }
      nodes[at].count = count;
      return;
    }
    case element_type::OBJECT: {
      size_t at = nodes.size();
      node.kind = TALENT_JSON_OBJECT;
      nodes.push_back(node);
      uint32_t count = 0;
      for (simdjson::dom::key_value_pair member : simdjson::dom::object(element)) {
        nodes.push_back(text_node(member.key));
        append(nodes, member.value);
        count += 1;
      }
      nodes[at].count = count;
      return;
    }
  }
}

}  // namespace

void *talent_json_parser_create(void) { return new Parser(); }

void talent_json_parser_destroy(void *parser) { delete static_cast<Parser *>(parser); }

talent_json_result talent_json_parse(void *parser, const uint8_t *bytes, size_t length) {
  Parser &self = *static_cast<Parser *>(parser);
  self.nodes.clear();
  try {
    simdjson::dom::element root;
    auto fault = self.dom.parse(bytes, length, true).get(root);
    if (fault) return {nullptr, 0, simdjson::error_message(fault)};
    append(self.nodes, root);
    return {self.nodes.data(), self.nodes.size(), nullptr};
  } catch (const too_many_values &) {
    return {nullptr, 0, "it holds more than 2,000,000 values"};
  } catch (const std::exception &) {
    return {nullptr, 0, "the text does not fit in memory"};
  }
}
