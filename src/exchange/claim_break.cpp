// What a break says otherwise than a routine.
#include "exchange/claim_shapes.hpp"

namespace upperback {
namespace {

struct BreakRequestObject {
    ClaimedRequest you{};
    Said<bool> strength{};
    Said<int> nth{};
};

void read_value(const Spot& spot, BreakRequestObject& request)
{
    ObjectReader object{spot};
    ClaimedRequest& you = request.you;
    you.place = spot.place;
    object.may("goals", you.goals);
    object.may("level", you.level);
    object.may("equipment", you.equipment);
    object.may("cautions", you.cautions);
    object.may_be_null("age", you.age);
    object.may_be_null("minutes", you.minutes);
    object.may("with", you.with);
    object.may("without", you.without);
    object.may("bare", you.bare);
    object.may("seed", you.seed);
    object.may("strength", request.strength);
    object.may("nth", request.nth);
    object.finish();
}

struct BreakFrequencyObject {
    Said<int> times_a_day{};
    Said<int> days_a_week{};
    Said<std::string> words{};
    Said<ClaimedTexts> sources{};
};

void read_value(const Spot& spot, BreakFrequencyObject& frequency)
{
    ObjectReader object{spot};
    object.may_be_null("times_a_day", frequency.times_a_day);
    object.may_be_null("days_a_week", frequency.days_a_week);
    object.may("words", frequency.words);
    object.may("sources", frequency.sources);
    object.finish();
}

} // namespace

void read_break(ObjectReader& object, Claim& claim)
{
    ClaimedBreak& pause = claim.pause.emplace();
    Said<BreakRequestObject> request;
    object.may("request", request);
    if (request.value) {
        claim.request = {.is_there = true, .value = std::move(request.value->you)};
        pause.strength = request.value->strength;
        pause.nth = request.value->nth;
    }
    Said<BreakFrequencyObject> frequency;
    object.may("frequency", frequency);
    if (frequency.value) {
        pause.times_a_day = frequency.value->times_a_day;
        pause.days_a_week = frequency.value->days_a_week;
        ClaimedFrequency& often = claim.frequency.value.emplace();
        claim.frequency.is_there = true;
        often.place = "/frequency";
        often.words = std::move(frequency.value->words);
        often.sources = std::move(frequency.value->sources);
    }
    object.may_be_null("next", claim.next);
}

} // namespace upperback
