#include "exchange/exercise_json.hpp"

#include "exchange/exercise_row.hpp"

#include <algorithm>
#include <array>

namespace upperback {
namespace {

Json caution_answer_json(const CautionAnswer& answer)
{
    return object_of({
        {"caution", answer.caution},
        {"verdict", text_of(answer.verdict)},
        {"text", text_or_null(answer.text)},
        {"needs", list_of(answer.needs)},
        {"sources", sorted_list(answer.sources)},
        {"cautious_choice", answer.sources.empty()},
    });
}

Json refusal_json(const Caution& caution, std::string_view because)
{
    return object_of({{"caution", caution.id}, {"because", because}});
}

Json refused_by_json(const Exercise& exercise, const Catalog& catalog)
{
    Json refused = Json::array();
    for (const Caution& caution : catalog.cautions) {
        if (std::ranges::find(caution.positions, exercise.position) != caution.positions.end()) {
            refused.push_back(refusal_json(caution, "position"));
        } else if (caution.level_at_most && exercise.level > *caution.level_at_most) {
            refused.push_back(refusal_json(caution, "level"));
        }
    }
    return refused;
}

Json rung_json(const Rung& rung)
{
    return object_of({{"id", text_or_null(rung.id)}, {"text", text_or_null(rung.text)}});
}

Json choice_json(const Choice& choice)
{
    return object_of({
        {"min", choice.least},
        {"usual", choice.usual},
        {"max", choice.most},
    });
}

Json by_level_json(const std::array<int, 3>& values)
{
    return object_of({
        {"beginner", values[0]},
        {"intermediate", values[1]},
        {"advanced", values[2]},
    });
}

Json own_dose_json(const OwnDose& own)
{
    return object_of({
        {"sets", written_or_null(own.sets, choice_json)},
        {"repetitions", written_or_null(own.repetitions, range_json)},
        {"hold_seconds", written_or_null(own.hold_seconds, by_level_json)},
        {"carry_seconds", written_or_null(own.carry_seconds, by_level_json)},
        {"rest_seconds", value_or_null(own.rest_seconds)},
        {"mark", text_of(own.mark)},
        {"sources", sorted_list(own.sources)},
    });
}

Json fit_json(const FitName& fit)
{
    return object_of({{"category", fit.category}, {"name", fit.name}});
}

Json external_json(const External& external)
{
    return object_of({
        {"fit", written_or_null(external.fit, fit_json)},
        {"free_exercise_db", text_or_null(external.free_exercise_db)},
    });
}

} // namespace

Json exercise_row(const Exercise& exercise, const Catalog& catalog)
{
    return object_of({
        {"id", exercise.id},
        {"name", exercise.name},
        {"part", text_of(exercise.part)},
        {"kind", written_or_null(exercise.kind, text_of<Kind>)},
        {"area", text_or_null(exercise.area)},
        {"pattern", exercise.pattern},
        {"dose_class", exercise.dose},
        {"measure", text_of(exercise.measure)},
        {"level", text_of(exercise.level)},
        {"needs", list_of(exercise.needs, [](const Words& way) { return list_of(way); })},
        {"position", text_of(exercise.position)},
        {"sides", text_of(exercise.sides)},
        {"each", text_of(exercise.each)},
        {"unsupported", exercise.unsupported},
        {"load", text_or_null(exercise.load)},
        {"muscles",
         object_of({
             {"primary", sorted_list(exercise.primary)},
             {"secondary", sorted_list(exercise.secondary)},
         })},
        {"cautions", list_of(exercise.cautions, caution_answer_json)},
        {"refused_by", refused_by_json(exercise, catalog)},
        {"steps", list_of(exercise.steps)},
        {"cue", exercise.cue},
        {"mistakes", list_of(exercise.mistakes)},
        {"easier", rung_json(exercise.easier)},
        {"harder", rung_json(exercise.harder)},
        {"own_dose", written_or_null(exercise.own, own_dose_json)},
        {"break",
         exercise.desk.area.empty()
             ? Json(nullptr)
             : object_of({{"area", exercise.desk.area}, {"text", exercise.desk.text}})},
        {"sources", sorted_list(exercise.sources)},
        {"external", external_json(exercise.external)},
    });
}

std::string exercise_json(const Exercise& exercise, const Catalog& catalog)
{
    Json document = object_of({{"schema", "upperback/exercise/1"}});
    document.update(exercise_row(exercise, catalog));
    return document_text(document);
}

} // namespace upperback
