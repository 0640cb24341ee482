// What the writers of JSON share. For exchange/ only: it brings nlohmann-json with it.
#pragma once

#include "model/catalog.hpp"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

namespace upperback {

/// Keys keep the order in which they are written.
using Json = nlohmann::ordered_json;

/// A key with its value, to be moved into an object.
struct Member {
    std::string_view key{};
    mutable Json
        value{}; ///< what an initializer list holds is const, so that it could only be copied
};

/// An object with these members in this order; no key stands there twice. Json::object would do the
/// same in thrice the time, because it makes a list of each member first.
Json object_of(std::initializer_list<Member> members);

/// The document with 2 spaces an indent and a final newline. Bytes that are no UTF-8 become U+FFFD.
std::string document_text(const Json& document);

/// The same on one line.
std::string document_line(const Json& document);

/// Null for an empty text.
Json text_or_null(std::string_view text);

/// `{min, max}`.
Json range_json(const Range& range);

/// The words in byte order.
Json sorted_list(const Words& words);

/// A source as the list of sources has it: id, title, authors, year, where, mark.
Json source_json(const Source& source);

/// Null for what is not there.
template <class Value>
Json value_or_null(const std::optional<Value>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

/// What `write` makes of the value; null for what is not there.
template <class Value, class Write>
Json written_or_null(const std::optional<Value>& value, Write write)
{
    return value ? Json(write(*value)) : Json(nullptr);
}

/// A list, also where there is nothing in it, of what `write` makes of each item.
template <class Items, class Write>
Json list_of(const Items& items, Write write)
{
    Json::array_t list;
    list.reserve(std::size(items));
    for (const auto& item : items) {
        list.push_back(write(item));
    }
    return list;
}

template <class Items>
Json list_of(const Items& items)
{
    return list_of(items, [](const auto& item) { return Json(item); });
}

/// The spellings of closed words.
template <class Items>
Json spelled_list(const Items& items)
{
    return list_of(items, [](auto word) { return Json(text_of(word)); });
}

} // namespace upperback
