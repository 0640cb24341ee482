// The parts of a routine, their exercises and doses.
#include "exchange/claim_shapes.hpp"

#include <fmt/format.h>

namespace upperback {

namespace {

// The words for how heavy, out of the object that they stand in.
struct LoadObject {
    std::string words{};
};

void read_value(const Spot& spot, LoadObject& load)
{
    ObjectReader object{spot};
    object.need("words", load.words);
    object.finish();
}

} // namespace

void read_value(const Spot& spot, ClaimedDose& dose)
{
    ObjectReader object{spot};
    dose.place = spot.place;
    object.may("sets", dose.sets);
    object.may_be_null("repetitions", dose.repetitions);
    object.may_be_null("hold_seconds", dose.hold_seconds);
    object.may_be_null("carry_seconds", dose.carry_seconds);
    object.may("rest_seconds", dose.rest_seconds);
    object.may_be_null("tempo", dose.tempo);
    object.may_be_null("repetitions_in_reserve", dose.reserve);
    Said<LoadObject> load;
    object.may_be_null("load", load);
    dose.load.is_there = load.is_there;
    if (load.value) {
        dose.load.value = load.value->words;
    }
    object.may("ramp", dose.ramp);
    object.may("mark", dose.mark);
    object.may("sources", dose.sources);
    object.finish();
}

void read_value(const Spot& spot, ClaimedAdaptation& adaptation)
{
    ObjectReader object{spot};
    adaptation.place = spot.place;
    object.need("caution", adaptation.caution);
    object.may("text", adaptation.text);
    object.finish();
}

void read_value(const Spot& spot, ClaimedReason& reason)
{
    ObjectReader object{spot};
    reason.place = spot.place;
    object.need("rule", reason.rule);
    object.may("text", reason.text);
    object.may_be_null("points", reason.points);
    object.finish();
}

void read_value(const Spot& spot, ClaimedForm& form)
{
    ObjectReader object{spot};
    form.place = spot.place;
    object.may_be_null("id", form.id);
    object.may_be_null("text", form.text);
    object.finish();
}

void read_value(const Spot& spot, ClaimedMuscles& muscles)
{
    ObjectReader object{spot};
    muscles.place = spot.place;
    object.may("primary", muscles.primary);
    object.may("secondary", muscles.secondary);
    object.finish();
}

void read_value(const Spot& spot, ClaimedRival& rival)
{
    ObjectReader object{spot};
    rival.place = spot.place;
    object.need("in", rival.in);
    object.need("out", rival.out);
    object.may_be_null("points_less", rival.points_less);
    object.finish();
}

void read_value(const Spot& spot, ClaimedExercise& exercise)
{
    ObjectReader object{spot};
    exercise.place = spot.place;
    object.need("id", exercise.id);
    object.pass<std::string>("name");
    object.may("part", exercise.part);
    object.may_be_null("kind", exercise.kind);
    object.may_be_null("area", exercise.area);
    object.may("pattern", exercise.pattern);
    object.may("uses", exercise.uses);
    object.may("position", exercise.position);
    object.may("sides", exercise.sides);
    object.may("measure", exercise.measure);
    object.need("dose", exercise.dose);
    object.may("ready_seconds", exercise.ready_seconds);
    object.may("seconds", exercise.seconds);
    object.pass<ClaimedTexts>("steps");
    object.pass<std::string>("cue");
    object.pass<ClaimedTexts>("mistakes");
    object.may("adaptations", exercise.adaptations);
    object.may("muscles", exercise.muscles);
    object.may("easier", exercise.easier);
    object.may("harder", exercise.harder);
    object.may("reasons", exercise.reasons);
    object.may_be_null("beats", exercise.beats);
    object.finish();
}

void read_value(const Spot& spot, ClaimedPart& part)
{
    ObjectReader object{spot};
    part.place = spot.place;
    object.may("part", part.part);
    object.may("seconds", part.seconds);
    constexpr std::size_t most_exercises = 50;
    expect_list_at(spot, "exercises", most_exercises);
    object.need("exercises", part.exercises);
    object.finish();
}

} // namespace upperback
