// What an editor does to saved JSON, and what the judge says of it.
#pragma once

#include "auditing/judge.hpp"
#include "embedded/built_in_catalog.hpp"
#include "exchange/json.hpp"
#include "exchange/read_claim.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace upperback {

inline Verification verified(const std::string& text)
{
    const auto claim = read_claim("session.json", text);
    if (const auto* problem = std::get_if<Problem>(&claim)) {
        FAIL(text_of(*problem));
    }
    return judge(std::get<Claim>(claim), built_in_catalog());
}

inline std::string listed(const std::vector<Violation>& violations)
{
    std::string text;
    for (const Violation& violation : violations) {
        text += violation.place + ": " + violation.check + ": " + violation.text + "\n";
    }
    return text;
}

using Change = std::function<void(Json&)>;

inline Change set(const std::string& pointer, const Json& value)
{
    return [=](Json& session) { session.at(Json::json_pointer(pointer)) = value; };
}

inline Change add(const std::string& pointer, int more)
{
    return [=](Json& session) {
        Json& number = session.at(Json::json_pointer(pointer));
        number = number.get<int>() + more;
    };
}

inline Change removed(const std::string& list, std::size_t index)
{
    return [=](Json& session) { session.at(Json::json_pointer(list)).erase(index); };
}

inline Change swapped(const std::string& list, std::size_t one, std::size_t other)
{
    return [=](Json& session) {
        Json& items = session.at(Json::json_pointer(list));
        std::swap(items[one], items[other]);
    };
}

inline Change appended(const std::string& list, const Json& item)
{
    return [=](Json& session) { session.at(Json::json_pointer(list)).push_back(item); };
}

} // namespace upperback
