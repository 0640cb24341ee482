#include "planning/break_doses.hpp"

#include "planning/dosage.hpp"
#include "planning/time.hpp"

#include <algorithm>

namespace upperback {
namespace {

Dose usual_dose(const Exercise& exercise, const BreakGround& ground)
{
    // A stretch of a break is as short as the short form of a session.
    Dose dose = dose_of(exercise, ground.facts(), {.short_stretches = true});
    dose.sets = std::min(dose.sets, ground.row().sets_at_most);
    return dose;
}

Dose least_dose(const Exercise& exercise, const BreakGround& ground)
{
    Dose dose = usual_dose(exercise, ground);
    const DoseRange range = dose_range(exercise, ground.facts());
    dose.sets = std::min(dose.sets, range.sets.least);
    dose.rest_seconds = std::min(dose.rest_seconds, range.rest_seconds.least);
    return dose;
}

int sum_of(
    std::span<const Candidate* const> moves, std::span<const Dose> doses, const BreakGround& ground
)
{
    int sum = 0;
    for (std::size_t place = 0; place < moves.size(); ++place) {
        sum += break_seconds(*moves[place]->exercise, doses[place], ground);
    }
    return sum;
}

} // namespace

int least_break_seconds(const Exercise& exercise, const BreakGround& ground)
{
    return break_seconds(exercise, least_dose(exercise, ground), ground);
}

int break_seconds(const Exercise& exercise, const Dose& dose, const BreakGround& ground)
{
    return seconds_of(exercise, dose, ground.catalog().doses.time);
}

std::vector<Dose> break_doses(std::span<const Candidate* const> moves, const BreakGround& ground)
{
    constexpr int seconds_a_minute = 60;
    const int room = ground.minutes() * seconds_a_minute;
    std::vector<Dose> doses;
    for (const Candidate* move : moves) {
        doses.push_back(least_dose(*move->exercise, ground));
    }
    for (std::size_t place = 0; place < moves.size(); ++place) {
        const int usual = usual_dose(*moves[place]->exercise, ground).sets;
        while (doses[place].sets < usual) {
            ++doses[place].sets;
            if (sum_of(moves, doses, ground) > room) {
                --doses[place].sets;
                break;
            }
        }
    }
    std::vector<Dose> rested = doses;
    for (std::size_t place = 0; place < moves.size(); ++place) {
        rested[place].rest_seconds = usual_dose(*moves[place]->exercise, ground).rest_seconds;
    }
    return sum_of(moves, rested, ground) <= room ? rested : doses;
}

} // namespace upperback
