#include "catalog/fingerprint.hpp"

#include "support/fnv_1a.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace upperback {
namespace {

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') {
            result += '\\';
        }
        result += letter;
    }
    return result + '"';
}

std::vector<const YamlNode*> sorted_values(const YamlNode& map)
{
    std::vector<const YamlNode*> values;
    for (const YamlNode& child : map.children) {
        if (child.kind != NodeKind::null) {
            values.push_back(&child);
        }
    }
    std::ranges::sort(values, {}, [](const YamlNode* node) { return std::string_view{node->key}; });
    return values;
}

std::string canonical(const YamlNode& node)
{
    std::string result;
    switch (node.kind) {
    case NodeKind::null:
        return "~";
    case NodeKind::scalar:
        return quoted(node.text);
    case NodeKind::list:
        for (const YamlNode& child : node.children) {
            result += (result.empty() ? "" : ",") + canonical(child);
        }
        return "[" + result + "]";
    case NodeKind::map:
        for (const YamlNode* const value : sorted_values(node)) {
            result += (result.empty() ? "" : ",") + value->key + ":" + canonical(*value);
        }
        return "{" + result + "}";
    }
    return result;
}

} // namespace

std::uint64_t fingerprint_of(const MergedRows& merged)
{
    std::uint64_t hash = fnv_1a("");
    for (const auto& [kind, rows] : merged.kinds) {
        for (const auto& [id, row] : rows) {
            for (const YamlNode* const value : sorted_values(row.node)) {
                hash = fnv_1a(
                    fmt::format("{}/{}/{}={}\n", kind, id, value->key, canonical(*value)), hash
                );
            }
        }
    }
    return hash;
}

} // namespace upperback
