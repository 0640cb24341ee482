#include "rendering/contact_sheet.hpp"

#include <doctest/doctest.h>

#include <array>
#include <ostream>
#include <string>
#include <string_view>

namespace upperback {
namespace {

std::size_t count(std::string_view text, std::string_view part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

constexpr Figure upright{};
constexpr Reach far_away{.target = Point{90, 90}};
constexpr Figure too_far{
    .start = Pose{.arms = {Limb{.placed = far_away}, Limb{.placed = far_away}}}, .hold = true};
constexpr Figure squat{
    .end = Pose{
        .trunk = 40,
        .neck = -20,
        .arms = {Limb{.placed = Directions{86, 90}}, Limb{.placed = Directions{86, 90}}},
        .legs = {Limb{.placed = Directions{72, -32}}, Limb{.placed = Directions{72, -32}}}}};

} // namespace

TEST_CASE("contact sheet: moves with a picture in their order, the others by name")
{
    const std::array exercises{
        Exercise{.id = "a-squat", .name = "Squat", .figure = &squat},
        Exercise{.id = "b-rest", .name = "Rest & <sit>"},
        Exercise{.id = "c-stand", .name = "Stand", .figure = &upright},
        Exercise{.id = "d-far", .name = "Far", .figure = &too_far}};
    const std::string page = contact_sheet({.exercises = exercises}, {});

    CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    CHECK(page.find("<title>Pictures of upperback: 3 of 4 moves</title>") != std::string::npos);
    CHECK(count(page, "<svg ") == 3);
    CHECK(page.find("<code>a-squat</code>") < page.find("<code>c-stand</code>"));
    CHECK(page.find("<li>Rest &amp; &lt;sit&gt; <code>b-rest</code></li>") != std::string::npos);
    // What is found stands below its picture.
    CHECK(count(page, "class=\"finding\"") > 0);
    CHECK(page.find("<code>d-far</code>") < page.find("class=\"finding\""));
}

TEST_CASE("contact sheet: the rules of the pictures stand there once, for color or mono")
{
    const std::array exercises{
        Exercise{.id = "a", .name = "A", .figure = &squat},
        Exercise{.id = "b", .name = "B", .figure = &squat}};
    const std::string color = contact_sheet({.exercises = exercises}, {});
    const std::string mono = contact_sheet({.exercises = exercises}, {.mono = true});

    CHECK(count(color, "<style") == 1);
    CHECK(count(mono, "<style") == 1);
    CHECK(count(color, "figure-mono") == 0);
    CHECK(count(mono, "figure-color") == 0);
    CHECK(count(mono, "figure-mono\"") == 2);
}

TEST_CASE("contact sheet: muscles need no picture")
{
    const std::array exercises{Exercise{.id = "a", .name = "A"}};
    const std::string page = contact_sheet({.exercises = exercises}, {.muscles = true});

    CHECK(count(page, "<svg ") == 1);
    CHECK(page.find("<title>Muscles of upperback: 1 of 1 moves</title>") != std::string::npos);
    CHECK(page.find("Without a picture") == std::string::npos);
}

TEST_CASE("contact sheet: an empty catalogue is an empty page")
{
    const std::string page = contact_sheet({}, {});
    CHECK(count(page, "<svg ") == 0);
    CHECK(page.ends_with("</html>\n"));
}

} // namespace upperback
