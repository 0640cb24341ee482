#include "exchange/claim_reader.hpp"

#include "support/text.hpp"

#include <limits>

namespace upperback {
namespace {

constexpr std::size_t most_unknown_keys = 20;

// Whole numbers that fit into 64 bits; all others are kept as fractions by the parser.
long long whole_between(const Spot& spot, long long least, long long most)
{
    const bool is_signed = spot.json.is_number_integer() && !spot.json.is_number_unsigned();
    const bool fits =
        is_signed ? spot.json.get<std::int64_t>() >= least && spot.json.get<std::int64_t>() <= most
                  : spot.json.is_number_unsigned() &&
                        spot.json.get<std::uint64_t>() <= static_cast<std::uint64_t>(most);
    if (!spot.json.is_number()) {
        throw WrongShape(spot.place, "a whole number expected");
    }
    if (!fits) {
        throw WrongShape(
            spot.place, fmt::format("a whole number from {} to {} expected", least, most)
        );
    }
    return spot.json.get<std::int64_t>();
}

} // namespace

std::string pointer_to(const std::string& place, std::string_view key)
{
    std::string pointer = place + '/';
    for (const char letter : key) {
        if (letter == '~' || letter == '/') {
            pointer += letter == '~' ? "~0" : "~1";
        } else {
            pointer += letter;
        }
    }
    return pointer;
}

void read_value(const Spot& spot, int& value)
{
    constexpr int greatest = 100000;
    value = static_cast<int>(whole_between(spot, -greatest, greatest));
}

void read_value(const Spot& spot, std::uint32_t& value)
{
    constexpr auto greatest = std::numeric_limits<std::uint32_t>::max();
    value = static_cast<std::uint32_t>(whole_between(spot, 0, greatest));
}

void read_value(const Spot& spot, std::uint64_t& value)
{
    if (!spot.json.is_number_unsigned()) {
        throw WrongShape(spot.place, "a whole number of 0 or more expected");
    }
    value = spot.json.get<std::uint64_t>();
}

void read_value(const Spot& spot, bool& value)
{
    if (!spot.json.is_boolean()) {
        throw WrongShape(spot.place, "true or false expected");
    }
    value = spot.json.get<bool>();
}

void read_value(const Spot& spot, std::string& value)
{
    if (!spot.json.is_string()) {
        throw WrongShape(spot.place, "a text expected");
    }
    value = spot.json.get<std::string>();
}

void read_value(const Spot& spot, Range& value)
{
    ObjectReader object{spot};
    object.need("min", value.least);
    object.need("max", value.most);
    object.finish();
}

void read_value(const Spot& spot, Tempo& value)
{
    ObjectReader object{spot};
    object.need("up_seconds", value.up_seconds);
    object.need("pause_seconds", value.pause_seconds);
    object.need("down_seconds", value.down_seconds);
    object.finish();
}

void read_value(const Spot& spot, RampSet& value)
{
    ObjectReader object{spot};
    object.need("repetitions", value.repetitions);
    object.need("percent_of_load", value.percent_of_load);
    object.need("rest_seconds", value.rest_seconds);
    object.finish();
}

void expect_list(const Spot& spot, std::size_t longest, std::string_view whole)
{
    if (!spot.json.is_array()) {
        throw WrongShape(spot.place, "a list expected");
    }
    if (spot.json.size() > longest) {
        throw WrongShape(
            spot.place, fmt::format("more than {} items; no {} has so many", longest, whole)
        );
    }
}

void expect_list_at(
    const Spot& spot, std::string_view key, std::size_t longest, std::string_view whole
)
{
    if (const auto list = spot.json.find(key); list != spot.json.end()) {
        expect_list({*list, pointer_to(spot.place, key), spot.unknown}, longest, whole);
    }
}

void expect_schema(const Spot& spot, std::string_view name)
{
    const auto schema = spot.json.find("schema");
    if (schema != spot.json.end() && *schema != name) {
        throw WrongShape(pointer_to(spot.place, "schema"), fmt::format("{} expected", name));
    }
}

ObjectReader::ObjectReader(const Spot& spot) : spot_(spot)
{
    if (!spot.json.is_object()) {
        throw WrongShape(spot.place, "an object expected");
    }
}

void ObjectReader::finish()
{
    for (const auto& [key, value] : spot_.json.items()) {
        if (!asked_.contains(key) && spot_.unknown.size() < most_unknown_keys) {
            spot_.unknown.push_back(pointer_to(spot_.place, shown_word(key)));
        }
    }
}

const Json* ObjectReader::find(std::string_view key)
{
    asked_.emplace(key);
    const auto found = spot_.json.find(key);
    return found == spot_.json.end() ? nullptr : &*found;
}

} // namespace upperback
