#include "figures/simplify.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace upperback {
namespace {

constexpr std::size_t most_pieces = 8;

struct Cubic {
    Point from{};
    Point handle{};
    Point other_handle{};
    Point to{};
};

// The same curve as a polynomial of t: cheap to follow.
struct Polynomial {
    Point cube{};
    Point square{};
    Point linear{};
    Point start{};

    Point at(double t) const { return ((cube * t + square) * t + linear) * t + start; }

    Point speed(double t) const { return (cube * (3 * t) + square * 2) * t + linear; }
};

Polynomial polynomial(const Cubic& cubic)
{
    const Point linear = (cubic.handle - cubic.from) * 3;
    const Point square = (cubic.other_handle - cubic.handle) * 3 - linear;
    return {cubic.to - cubic.from - linear - square, square, linear, cubic.from};
}

Point first_direction(const Cubic& cubic)
{
    const Point way = cubic.handle - cubic.from;
    return unit(way == Point{} ? cubic.other_handle - cubic.from : way);
}

Point last_direction(const Cubic& cubic)
{
    const Point way = cubic.to - cubic.other_handle;
    return unit(way == Point{} ? cubic.to - cubic.handle : way);
}

// A place that the curve shall pass, and where on it that is, from 0 to 1.
struct Sample {
    Point place{};
    double t = 0;
};

// The joints of a run of curves, growing with it.
struct Run {
    std::array<Sample, most_pieces> samples{}; ///< t: length so far, along the chords
    std::size_t count = 0;
    double length = 0;
    Point last{};

    void add(Point joint)
    {
        length += upperback::length(joint - last);
        samples[count] = {joint, length};
        ++count;
        last = joint;
    }
};

// The lengths of both handles that bring the curve nearest to the samples.
std::optional<std::array<double, 2>>
handle_lengths(std::span<const Sample> samples, const Cubic& ends, Point first, Point last)
{
    double a = 0;
    double b = 0;
    double c = 0;
    double x = 0;
    double y = 0;
    for (const auto& [place, t] : samples) {
        const double s = 1 - t;
        const double middle = 3 * s * t;
        const Point one = first * (middle * s);
        const Point other = last * (middle * t);
        const Point rest =
            place - ends.from * (s * s * (s + 3 * t)) - ends.to * (t * t * (t + 3 * s));
        a += dot(one, one);
        b += dot(one, other);
        c += dot(other, other);
        x += dot(one, rest);
        y += dot(other, rest);
    }
    const double determinant = a * c - b * b;
    if (determinant < 1e-9) {
        return std::nullopt;
    }
    return std::array{(x * c - y * b) / determinant, (a * y - b * x) / determinant};
}

// How far the samples lie from the curve at most, squared; moves each to its nearest place on it.
double worst_miss(std::span<Sample> samples, const Cubic& cubic)
{
    const Polynomial curve = polynomial(cubic);
    double worst = 0;
    for (auto& [place, t] : samples) {
        const Point miss = curve.at(t) - place;
        const Point along = curve.speed(t);
        const double pace = dot(along, along);
        const double ahead = pace > 1e-9 ? dot(miss, along) / pace : 0;
        worst = std::max(worst, dot(miss, miss) - ahead * ahead * pace);
        t = std::clamp(t - ahead, 0.0, 1.0);
    }
    return worst;
}

// First with handles of a third of the length, then with those that suit the joints best.
std::optional<Cubic> merged(const Run& run, const Cubic& first, const Cubic& last, double tolerance)
{
    constexpr int rounds = 2;
    constexpr double hopeless = 36;
    const double allowed = tolerance * tolerance;
    std::array<Sample, most_pieces> samples = run.samples;
    const std::span inner(samples.data(), run.count - 1);
    for (Sample& sample : inner) {
        sample.t /= run.length;
    }
    const Point start = first_direction(first);
    const Point end = last_direction(last) * -1;
    Cubic cubic{.from = first.from, .to = last.to};
    std::optional<std::array<double, 2>> lengths{{run.length / 3, run.length / 3}};
    for (int round = 0; round < rounds; ++round) {
        if (round > 0) {
            lengths = handle_lengths(inner, cubic, start, end);
        }
        const double least = .02 * run.length;
        if (!lengths || (*lengths)[0] < least || (*lengths)[1] < least ||
            (*lengths)[0] + (*lengths)[1] > 1.5 * run.length) {
            return std::nullopt;
        }
        cubic.handle = cubic.from + start * (*lengths)[0];
        cubic.other_handle = cubic.to + end * (*lengths)[1];
        const double worst = worst_miss(inner, cubic);
        if (worst <= allowed) {
            return cubic;
        }
        if (worst > hopeless * allowed) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

bool joins_smoothly(const Cubic& one, const Cubic& next)
{
    constexpr double straight_on = .985; // the cosine of 10 degrees
    return dot(last_direction(one), first_direction(next)) >= straight_on;
}

PathStep step_of(const Cubic& cubic)
{
    return {
        .kind = PathStep::Kind::curve,
        .handle = cubic.handle,
        .other_handle = cubic.other_handle,
        .to = cubic.to};
}

void write_run(Path& path, std::span<const Cubic> pieces, double tolerance)
{
    std::size_t i = 0;
    while (i < pieces.size()) {
        Run run{.last = pieces[i].from};
        run.add(pieces[i].to);
        Cubic best = pieces[i];
        std::size_t next = i + 1;
        while (next < pieces.size() && next - i < most_pieces &&
               joins_smoothly(pieces[next - 1], pieces[next])) {
            run.add(pieces[next].to);
            const auto whole = merged(run, pieces[i], pieces[next], tolerance);
            if (!whole) {
                break;
            }
            best = *whole;
            ++next;
        }
        path.push_back(step_of(best));
        i = next;
    }
}

} // namespace

Path simplified(const Path& path, double tolerance)
{
    Path result;
    result.reserve(path.size());
    std::vector<Cubic> pieces;
    Point here;
    for (const PathStep& step : path) {
        if (step.kind == PathStep::Kind::curve) {
            pieces.push_back({here, step.handle, step.other_handle, step.to});
        } else {
            write_run(result, pieces, tolerance);
            pieces.clear();
            result.push_back(step);
        }
        here = step.to;
    }
    write_run(result, pieces, tolerance);
    return result;
}

} // namespace upperback
