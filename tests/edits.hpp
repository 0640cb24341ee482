// What an editor does to a saved document.
#pragma once

#include "exchange/json.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <utility>

namespace upperback {

using Edit = std::function<void(Json&)>;

inline Edit set(const std::string& pointer, const Json& value)
{
    return [=](Json& document) { document.at(Json::json_pointer(pointer)) = value; };
}

inline Edit add(const std::string& pointer, int more)
{
    return [=](Json& document) {
        Json& number = document.at(Json::json_pointer(pointer));
        number = number.get<int>() + more;
    };
}

inline Edit removed(const std::string& list, std::size_t index)
{
    return [=](Json& document) { document.at(Json::json_pointer(list)).erase(index); };
}

inline Edit swapped(const std::string& list, std::size_t one, std::size_t other)
{
    return [=](Json& document) {
        Json& items = document.at(Json::json_pointer(list));
        std::swap(items[one], items[other]);
    };
}

inline Edit appended(const std::string& list, const Json& item)
{
    return [=](Json& document) { document.at(Json::json_pointer(list)).push_back(item); };
}

} // namespace upperback
