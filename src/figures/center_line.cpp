#include "figures/center_line.hpp"

#include "figures/angle.hpp"

#include <algorithm>

namespace upperback {

Spine::Spine(double lean, double lumbar, double thoracic, double length)
    : lean_(lean), lumbar_(lumbar), thoracic_(thoracic), length_(length)
{
    double sum = 0;
    for (int i = 0; i <= parts; ++i) {
        sum += bend(static_cast<double>(i) / parts);
    }
    mean_bend_ = sum / (parts + 1);
    for (std::size_t i = 0; i < parts; ++i) {
        const double middle = (static_cast<double>(i) + 0.5) / parts;
        joints_[i + 1] = joints_[i] + trunk_direction(angle(middle)) * (length_ / parts);
    }
}

double Spine::bend(double share) const
{
    return lumbar_ * std::min(2 * share, 1.0) + thoracic_ * std::max(2 * share - 1, 0.0);
}

double Spine::angle(double share) const
{
    return lean_ + bend(share) - mean_bend_;
}

Station Spine::at(double share) const
{
    const double inside = std::clamp(share, 0.0, 1.0);
    const double place = inside * parts;
    const int part = std::min(static_cast<int>(place), parts - 1);
    const auto index = static_cast<std::size_t>(part);
    const Point heading = trunk_direction(angle(inside));
    const Point joint = between(joints_[index], joints_[index + 1], place - part);
    return {.at = joint + heading * ((share - inside) * length_), .heading = heading};
}

void Spine::move(Point by)
{
    for (Point& joint : joints_) {
        joint = joint + by;
    }
}

CenterLine::CenterLine(Point from, Point to) : from_(from), to_(to), heading_(unit(to - from)) {}

Station CenterLine::at(double share) const
{
    return spine_ != nullptr ? spine_->at(share)
                             : Station{.at = between(from_, to_, share), .heading = heading_};
}

} // namespace upperback
