// Reading JSON into values whose type is known, key by key. For exchange/ only: it brings
// nlohmann-json with it.
#pragma once

#include "exchange/json.hpp"
#include "model/claim.hpp"

#include <fmt/format.h>

#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// A value is not what can stand in its place. Never leaves exchange/.
struct WrongShape : std::runtime_error {
    WrongShape(std::string where, const std::string& message)
        : std::runtime_error(message), place(std::move(where))
    {
    }

    std::string place{}; ///< a JSON pointer; empty: the whole text
};

/// A value of the tree with its pointer. `unknown` collects the pointers of keys nobody asked for.
struct Spot {
    const Json& json;
    std::string place{};
    ClaimedTexts& unknown;
};

/// The pointer of a key; `~` and `/` in it are written `~0` and `~1`.
std::string pointer_to(const std::string& place, std::string_view key);

// Each reads one value or throws WrongShape. Numbers are whole and at most 100,000 either way, so
// that no sum or product of a judge overflows; seeds and counts have their whole type.
void read_value(const Spot& spot, int& value);
void read_value(const Spot& spot, std::uint32_t& value);
void read_value(const Spot& spot, std::uint64_t& value);
void read_value(const Spot& spot, bool& value);
void read_value(const Spot& spot, std::string& value);
void read_value(const Spot& spot, Range& value);
void read_value(const Spot& spot, Tempo& value);
void read_value(const Spot& spot, RampSet& value);

/// Throws where the value is no list, or one of more than `longest` items, which no `whole` has.
void expect_list(const Spot& spot, std::size_t longest, std::string_view whole = "routine");

/// The same of a key of the object, if it is there.
void expect_list_at(
    const Spot& spot, std::string_view key, std::size_t longest, std::string_view whole = "routine"
);

/// Throws where the object names another schema than this one.
void expect_schema(const Spot& spot, std::string_view name);

template <class Value>
void read_value(const Spot& spot, std::vector<Value>& values)
{
    constexpr std::size_t longest = 1000;
    expect_list(spot, longest);
    for (std::size_t index = 0; index < spot.json.size(); ++index) {
        const Spot item{spot.json[index], fmt::format("{}/{}", spot.place, index), spot.unknown};
        read_value(item, values.emplace_back());
    }
}

/// An object, of which each key is asked for once.
class ObjectReader {
public:
    /// Throws WrongShape where it is no object.
    explicit ObjectReader(const Spot& spot);

    /// A key that must be there.
    template <class Value>
    void need(std::string_view key, Value& value)
    {
        const Json* json = find(key);
        if (json == nullptr) {
            throw WrongShape(spot_.place, fmt::format("\"{}\" is missing; add it", key));
        }
        read_value(Spot{*json, pointer_to(spot_.place, key), spot_.unknown}, value);
    }

    /// A key that may be left out.
    template <class Value>
    void may(std::string_view key, Said<Value>& said)
    {
        if (const Json* json = find(key)) {
            said.is_there = true;
            read_value(
                Spot{*json, pointer_to(spot_.place, key), spot_.unknown}, said.value.emplace()
            );
        }
    }

    /// A key that may be left out or null.
    template <class Value>
    void may_be_null(std::string_view key, Said<Value>& said)
    {
        const Json* json = find(key);
        if (json != nullptr && json->is_null()) {
            said.is_there = true;
        } else {
            may(key, said);
        }
    }

    /// A key of this type that may be left out and is not judged.
    template <class Value>
    void pass(std::string_view key)
    {
        Said<Value> said;
        may(key, said);
    }

    /// Notes the keys that nobody asked for. Called last.
    void finish();

private:
    const Json* find(std::string_view key);

    Spot spot_;
    std::set<std::string, std::less<>> asked_{};
};

} // namespace upperback
