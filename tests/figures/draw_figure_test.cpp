// The SVG of a picture. Goldens: UPDATE_GOLDEN=1 writes them.
#include "figures/angle.hpp"
#include "figures/draw_figure.hpp"
#include "figures/drawing.hpp"
#include "figures/poses.hpp"
#include "figures/simplify.hpp"
#include "figures/svg_path.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace upperback {
namespace {

std::string read_file(const std::string& name)
{
    std::ifstream file(name, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::size_t count(std::string_view text, std::string_view part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

// From the point that is farthest from all of the others.
double largest_distance(const Points& of, const Points& from)
{
    double worst = 0;
    for (const Point point : of) {
        double nearest = 1e9;
        for (const Point other : from) {
            nearest = std::min(nearest, length(point - other));
        }
        worst = std::max(worst, nearest);
    }
    return worst;
}

TEST_CASE("figures: the pictures are those that were looked at")
{
    for (Posed pose : all_poses()) {
        CAPTURE(pose.id);
        const std::string svg = draw_figure(pose.exercise());
        const std::string name = std::string(FIGURE_GOLDEN_DIR) + "/" + pose.id + ".svg";
        if (std::getenv("UPDATE_GOLDEN") != nullptr) {
            std::ofstream(name, std::ios::binary) << svg;
        }
        CHECK((svg == read_file(name)));
    }
}

TEST_CASE("figures: a picture is small, closed and says what it is")
{
    for (Posed pose : all_poses()) {
        CAPTURE(pose.id);
        const std::string svg = draw_figure(pose.exercise());
        CHECK(svg.size() <= 20000);
        CHECK(svg.ends_with("</svg>\n"));
        CHECK(svg.find("role=\"img\"") != std::string::npos);
        CHECK(svg.find("<title>" + pose.id + "</title>") != std::string::npos);
        CHECK(count(svg, " id=\"") == count(svg, " id=\"" + pose.id + "-"));
        CHECK(count(svg, "<g class=\"end\"") == 1);
        CHECK(count(svg, "<g class=\"start\"") == (pose.has_end ? 1 : 0));
    }
}

TEST_CASE("figures: colors and hatching are drawn on the same paths")
{
    Posed pose = posed("bent-over-row");
    const Exercise exercise = pose.exercise();
    const auto body = [](const std::string& svg) { return svg.substr(svg.find("<pattern")); };
    const std::string color = draw_figure(exercise);
    const std::string mono = draw_figure(exercise, {.mono = true});
    CHECK(body(color) == body(mono));
    CHECK(color != mono);
    const std::string bare = draw_figure(exercise, {.rules = false});
    CHECK(bare.find("<style") == std::string::npos);
    CHECK(body(bare) == body(color));
    CHECK(figure_css("page", false).find(".page .m{fill:#e0503c}") != std::string::npos);
}

TEST_CASE("figures: drawing twice gives the same bytes")
{
    for (Posed pose : all_poses()) {
        const Exercise exercise = pose.exercise();
        CHECK((draw_figure(exercise) == draw_figure(exercise)));
    }
}

TEST_CASE("figures: text that an overlay brings is no markup")
{
    Posed pose = posed("doorway-stretch");
    Exercise exercise = pose.exercise();
    const std::string name =
        "<script>alert(1)</script> ]]> \" ' & \x01 \xE2\x80\xAE" + std::string(10000, 'x');
    exercise.name = name;
    exercise.id = "\"/><script>";
    for (const std::string& svg : {draw_figure(exercise), draw_muscle_map(exercise)}) {
        CHECK(svg.find("<script") == std::string::npos);
        CHECK(svg.find("]]>") == std::string::npos);
        CHECK(svg.find('\x01') == std::string::npos);
        CHECK(svg.find("\xE2\x80\xAE") == std::string::npos);
        CHECK(
            svg.find("&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &quot; &#39; &amp; ") !=
            std::string::npos
        );
    }
}

TEST_CASE("figures: mirrored twice is not mirrored at all")
{
    const std::array<Point, 4> points{{{1, 2}, {3, 5}, {-4, 6}, {0, -2}}};
    Path path = smooth(points, Ends::closed);
    const std::string plain = path_data(path, {.scale = 10});
    const std::string mirrored = path_data(path, {.scale = 10, .mirrored = true});
    for (PathStep& step : path) {
        step.handle.x *= -1;
        step.other_handle.x *= -1;
        step.to.x *= -1;
    }
    CHECK(plain != mirrored);
    CHECK(path_data(path, {.scale = 10, .mirrored = true}) == plain);
    CHECK(path_data(path, {.scale = 10}) == mirrored);
}

TEST_CASE("figures: paths are written in whole numbers, each step from where the last one ended")
{
    const std::array<Point, 3> corner{{{0, 0}, {1.04, 0}, {1.04, 1.04}}};
    CHECK(path_data(polygon(corner), {.scale = 10}) == "M0 0l10 0 0-10z");
    CHECK(path_data({}, {}).empty());
    Path twice = polygon(corner);
    twice.insert(twice.end(), twice.begin(), twice.begin() + 4);
    CHECK(path_data(twice, {.scale = 10}) == "M0 0l10 0 0-10zM0 0l10 0 0-10z");
}

TEST_CASE("figures: merged curves stay where they were")
{
    Points points; // a line, then waves of eight curves each, one high
    for (int i = 0; i <= 32; ++i) {
        points.push_back({i / 2.0, i < 16 ? 0 : sine(i * 45)});
    }
    const Path path = smooth(points, Ends::open);
    const Path fewer = simplified(path, 0.05);
    CHECK(fewer.size() + 12 < path.size());
    CHECK(largest_distance(flattened(fewer), flattened(path)) < 0.12);
    CHECK(simplified(polygon(points), 0.05).size() == polygon(points).size());
}

TEST_CASE("figures: the muscle map shows what a side view cannot")
{
    Posed pose = posed("face-pull");
    pose.primary = {"middle-trapezius-rhomboids"};
    pose.secondary = {"no-such-muscle"};
    const std::string svg = draw_muscle_map(pose.exercise());
    CHECK(count(svg, "class=\"m\"") >= 4);
    CHECK(count(svg, "class=\"n\"") == 0);
    CHECK(svg.find("id=\"face-pull-muscles-m\"") != std::string::npos);
}

} // namespace
} // namespace upperback
