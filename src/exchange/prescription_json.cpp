#include "exchange/prescription_json.hpp"

namespace upperback {
namespace {

Json tempo_json(const Tempo& tempo)
{
    return object_of({
        {"up_seconds", tempo.up_seconds},
        {"pause_seconds", tempo.pause_seconds},
        {"down_seconds", tempo.down_seconds},
    });
}

Json ramp_set_json(const RampSet& set)
{
    return object_of({
        {"repetitions", set.repetitions},
        {"percent_of_load", set.percent_of_load},
        {"rest_seconds", set.rest_seconds},
    });
}

Json load_json(std::string_view words)
{
    return words.empty() ? Json(nullptr) : object_of({{"words", words}});
}

Json dose_json(const Dose& dose)
{
    return object_of({
        {"sets", dose.sets},
        {"repetitions", written_or_null(dose.repetitions, range_json)},
        {"hold_seconds", value_or_null(dose.hold_seconds)},
        {"carry_seconds", value_or_null(dose.carry_seconds)},
        {"rest_seconds", dose.rest_seconds},
        {"tempo", written_or_null(dose.tempo, tempo_json)},
        {"repetitions_in_reserve", written_or_null(dose.reserve, range_json)},
        {"load", load_json(dose.load)},
        {"ramp", list_of(dose.ramp, ramp_set_json)},
        {"mark", text_of(dose.mark)},
        {"sources", list_of(dose.sources)},
    });
}

Json adaptation_json(const Adaptation& adaptation)
{
    return object_of({{"caution", adaptation.caution}, {"text", adaptation.text}});
}

Json next_form_json(const NextForm& form)
{
    return object_of({
        {"id", form.exercise == nullptr ? Json(nullptr) : Json(form.exercise->id)},
        {"text", text_or_null(form.text)},
    });
}

} // namespace

Json reason_json(const Reason& reason)
{
    return object_of({
        {"rule", reason.rule->id},
        {"text", reason.rule->because},
        {"points", value_or_null(reason.points)},
    });
}

Json rival_json(const Rival& rival)
{
    return object_of({
        {"in", list_of(rival.in)},
        {"out", list_of(rival.out)},
        {"points_less", value_or_null(rival.points_less)},
    });
}

Json prescription_json(const Prescription& prescription)
{
    const Exercise& exercise = *prescription.exercise;
    return object_of({
        {"id", exercise.id},
        {"name", exercise.name},
        {"part", text_of(exercise.part)},
        {"kind", written_or_null(exercise.kind, text_of<Kind>)},
        {"area", text_or_null(exercise.area)},
        {"pattern", exercise.pattern},
        {"uses", list_of(prescription.uses)},
        {"position", text_of(exercise.position)},
        {"sides", text_of(exercise.sides)},
        {"measure", text_of(exercise.measure)},
        {"dose", dose_json(prescription.dose)},
        {"ready_seconds", prescription.ready_seconds},
        {"seconds", prescription.seconds},
        {"steps", list_of(exercise.steps)},
        {"cue", exercise.cue},
        {"mistakes", list_of(exercise.mistakes)},
        {"adaptations", list_of(prescription.adaptations, adaptation_json)},
        {"muscles",
         object_of({
             {"primary", sorted_list(exercise.primary)},
             {"secondary", sorted_list(exercise.secondary)},
         })},
        {"easier", next_form_json(prescription.easier)},
        {"harder", next_form_json(prescription.harder)},
        {"reasons", list_of(prescription.reasons, reason_json)},
        {"beats", written_or_null(prescription.beats, rival_json)},
    });
}

} // namespace upperback
