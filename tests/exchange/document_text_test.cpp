#include "dice.hpp"
#include "drawn_plan.hpp"
#include "exchange/json.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <ostream>
#include <string>
#include <vector>

namespace upperback {
namespace {

std::string drawn_text(Dice& dice)
{
    std::string text;
    for (int left = dice.up_to(12); left > 0; --left) {
        text += static_cast<char>(dice.up_to(255));
    }
    return dice.up_to(2) > 0 ? "plain words" : text;
}

Json drawn_json(Dice& dice, int depth)
{
    switch (dice.up_to(depth > 0 ? 9 : 6)) {
    case 0:
        return nullptr;
    case 1:
        return dice.up_to(1) == 0;
    case 2:
        return dice.up_to(100000) - 50000;
    case 3:
        return std::numeric_limits<std::uint64_t>::max() - static_cast<unsigned>(dice.up_to(9));
    case 4:
        return std::numeric_limits<std::int64_t>::min() + dice.up_to(9);
    case 5:
    case 6:
        return drawn_text(dice);
    case 7: {
        Json list = Json::array();
        for (int left = dice.up_to(4); left > 0; --left) {
            list.push_back(drawn_json(dice, depth - 1));
        }
        return list;
    }
    default:
        break;
    }
    Json object = Json::object();
    for (int left = dice.up_to(4); left > 0; --left) {
        object[drawn_text(dice)] = drawn_json(dice, depth - 1);
    }
    return object;
}

} // namespace

TEST_CASE("document text: byte for byte what the library writes")
{
    for (std::uint64_t world = 0; world < 5000; ++world) {
        CAPTURE(world);
        Dice dice{world};
        const Json json = drawn_json(dice, 4);
        CHECK(
            document_text(json) == json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"
        );
        CHECK(
            document_line(json) == json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n"
        );
    }
}

TEST_CASE("document text: every byte by itself")
{
    for (int byte = 0; byte < 256; ++byte) {
        CAPTURE(byte);
        const Json json = std::string{"a"} + static_cast<char>(byte);
        CHECK(
            document_line(json) == json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n"
        );
    }
}

TEST_CASE("document text: an object of members is that of the library")
{
    CHECK(
        object_of({{"b", 1}, {"a", nullptr}, {"c", object_of({{"d", "e"}})}}) ==
        Json::object({{"b", 1}, {"a", nullptr}, {"c", {{"d", "e"}}}})
    );
    CHECK(object_of({}) == Json::object());
    CHECK(document_line(object_of({{"list", list_of(std::vector<int>{})}})) == "{\"list\":[]}\n");
}

} // namespace upperback
