// The line that a part of the body is built round: straight for a limb, curved for the spine.
#pragma once

#include "figures/vector.hpp"

#include <array>

namespace upperback {

/// A place on a center line, and where the line heads there.
struct Station {
    Point at{};
    Point heading{};
};

/// From the hip (0) to the top of the trunk (1), bent evenly in its lower and in its upper half;
/// beyond both ends straight on.
class Spine {
public:
    Spine() = default;

    /// `lean` is the mean direction in degrees, as `trunk_direction` has it; `lumbar` and
    /// `thoracic` are by how much each half bends, + being rounded forward. It starts at (0, 0).
    Spine(double lean, double lumbar, double thoracic, double length);

    Station at(double share) const;

    /// Which way it heads there, in degrees; `share` from 0 to 1.
    double angle(double share) const;

    Point top() const { return joints_.back(); }

    void move(Point by);

private:
    static constexpr int parts = 20;

    double bend(double share) const;

    double lean_ = 0;
    double lumbar_ = 0;
    double thoracic_ = 0;
    double length_ = 0;
    double mean_bend_ = 0;
    std::array<Point, parts + 1> joints_{};
};

/// A straight line, or a spine, which must live as long as this.
class CenterLine {
public:
    CenterLine(Point from, Point to);

    explicit CenterLine(const Spine& spine) : spine_(&spine) {}

    Station at(double share) const;

private:
    Point from_{};
    Point to_{};
    Point heading_{};
    const Spine* spine_ = nullptr;
};

} // namespace upperback
