// Requests for plans, drawn: all goals and levels, some kits, ages, minutes, cautions and seeds.
#pragma once

#include "dice.hpp"
#include "model/plan.hpp"

#include <string_view>
#include <vector>

namespace upperback {

/// The days that the program would place.
inline std::vector<Weekday> days_for(int sessions)
{
    using namespace std::chrono;
    if (sessions == 1) {
        return {Monday};
    }
    return sessions == 2 ? std::vector{Monday, Thursday} : std::vector{Monday, Wednesday, Friday};
}

inline PlanRequest drawn_plan(Dice& dice)
{
    const std::vector<std::vector<std::string_view>> kits{
        {}, {"band"}, {"anchor", "band"}, {"home-gym"}, {"gym"}, {"desk"}, {"dumbbells"}};
    const std::vector<std::string_view> goals{
        "general", "posture", "strength", "muscle", "endurance", "relief"};
    PlanRequest request{};
    request.session.goals = {goals[static_cast<std::size_t>(dice.up_to(5))]};
    request.session.level = static_cast<Level>(dice.up_to(2));
    request.session.equipment = kits[static_cast<std::size_t>(dice.up_to(6))];
    request.session.seed = static_cast<std::uint32_t>(dice.up_to(2) == 0 ? dice.up_to(99) : 0);
    if (dice.up_to(3) == 0) {
        request.session.age = 30 + dice.up_to(50);
    }
    if (dice.up_to(3) == 0) {
        request.session.minutes = 30 + dice.up_to(30);
    }
    if (dice.up_to(3) == 0) {
        const std::vector<std::string_view> cautions{
            "neck", "shoulder", "lower-back", "knee", "wrist", "high-blood-pressure"};
        request.session.cautions = {cautions[static_cast<std::size_t>(dice.up_to(5))]};
    }
    request.days = days_for(1 + dice.up_to(2));
    request.weeks = 1 + dice.up_to(25);
    return request;
}

} // namespace upperback
