#include "figures/svg_path.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace upperback {
namespace {

struct Pixel {
    int x = 0;
    int y = 0;
};

int rounded(double value)
{
    return static_cast<int>(std::floor(value + 0.5));
}

Pixel on(const Grid& grid, Point point)
{
    return {
        rounded((grid.mirrored ? -point.x : point.x) * grid.scale), rounded(-point.y * grid.scale)};
}

// Writes numbers and commands without a separator where none is needed.
class PathText {
public:
    explicit PathText(std::size_t steps)
    {
        constexpr std::size_t usual = 24; // characters a step
        text_.reserve(steps * usual);
    }

    void command(char letter)
    {
        if (letter != last_ || letter == 'M' || letter == 'z') {
            text_ += letter;
            last_ = letter;
            after_letter_ = true;
        }
    }

    void step(Pixel from, Pixel to)
    {
        number(to.x - from.x);
        number(to.y - from.y);
    }

    const std::string& text() const { return text_; }

private:
    void number(int value)
    {
        if (!after_letter_ && value >= 0) {
            text_ += ' ';
        }
        std::array<char, 16> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        text_.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
        after_letter_ = false;
    }

    std::string text_{};
    char last_ = ' ';
    bool after_letter_ = false;
};

} // namespace

std::string path_data(const Path& path, const Grid& grid)
{
    PathText text(path.size());
    Pixel here;
    for (const PathStep& step : path) {
        if (step.kind == PathStep::Kind::close) {
            text.command('z'); // what follows begins with a move, which is absolute
            continue;
        }
        const Pixel to = on(grid, step.to);
        switch (step.kind) {
        case PathStep::Kind::move:
            text.command('M');
            text.step({}, to);
            break;
        case PathStep::Kind::curve:
            text.command('c');
            text.step(here, on(grid, step.handle));
            text.step(here, on(grid, step.other_handle));
            text.step(here, to);
            break;
        default:
            text.command('l');
            text.step(here, to);
        }
        here = to;
    }
    return text.text();
}

} // namespace upperback
