#include "catalog/constants_writer.hpp"

namespace upperback {
namespace {

std::string answer_text(const CautionAnswer& answer, Tables& tables)
{
    return Initialiser{}
        .add("caution", literal(answer.caution))
        .add("verdict", closed_word("Verdict", answer.verdict))
        .add("text", literal(answer.text))
        .add("needs", tables.words(answer.needs))
        .add("sources", tables.words(answer.sources))
        .text();
}

std::string answers_text(std::span<const CautionAnswer> answers, Tables& tables)
{
    std::vector<std::string> texts;
    for (const CautionAnswer& answer : answers) {
        texts.push_back(answer_text(answer, tables));
    }
    return tables.list("CautionAnswer", texts);
}

std::string ways_text(std::span<const Words> ways, Tables& tables)
{
    std::vector<std::string> texts;
    for (const Words way : ways) {
        texts.push_back(tables.words(way));
    }
    return tables.list("Words", texts);
}

std::string rung_text(const Rung& rung)
{
    return Initialiser{}.add("id", literal(rung.id)).add("text", literal(rung.text)).text();
}

std::string own_text(const OwnDose& own, Tables& tables)
{
    Initialiser text;
    if (own.sets) {
        text.add("sets", expression(*own.sets));
    }
    if (own.repetitions) {
        text.add("repetitions", expression(*own.repetitions));
    }
    if (own.hold_seconds) {
        text.add("hold_seconds", expression(*own.hold_seconds));
    }
    if (own.carry_seconds) {
        text.add("carry_seconds", expression(*own.carry_seconds));
    }
    if (own.rest_seconds) {
        text.add("rest_seconds", fmt::to_string(*own.rest_seconds));
    }
    text.add("mark", mark_name(own.mark)).add("sources", tables.words(own.sources));
    return "OwnDose" + text.text();
}

std::string external_text(const External& external)
{
    Initialiser text;
    if (external.fit) {
        text.add(
            "fit", fmt::format("FitName{{{}, {}}}", external.fit->category, external.fit->name)
        );
    }
    text.add("free_exercise_db", literal(external.free_exercise_db));
    return text.text();
}

std::string desk_text(const DeskMove& move)
{
    return Initialiser{}.add("area", literal(move.area)).add("text", literal(move.text)).text();
}

void add_nature(Initialiser& text, const Exercise& exercise, Tables& tables)
{
    text.add("id", literal(exercise.id))
        .add("name", literal(exercise.name))
        .add("part", closed_word("Part", exercise.part));
    if (exercise.kind) {
        text.add("kind", closed_word("Kind", *exercise.kind));
    }
    text.add("area", literal(exercise.area))
        .add("pattern", literal(exercise.pattern))
        .add("dose", literal(exercise.dose))
        .add("measure", closed_word("Measure", exercise.measure))
        .add("level", closed_word("Level", exercise.level))
        .add("needs", ways_text(exercise.needs, tables))
        .add("position", closed_word("Position", exercise.position))
        .add("sides", closed_word("Sides", exercise.sides))
        .add("each", closed_word("Each", exercise.each))
        .add("unsupported", exercise.unsupported ? "true" : "false")
        .add("load", literal(exercise.load));
}

} // namespace

std::string exercise_text(const Exercise& exercise, Tables& tables)
{
    Initialiser text;
    add_nature(text, exercise, tables);
    text.add("primary", tables.words(exercise.primary))
        .add("secondary", tables.words(exercise.secondary))
        .add("cautions", answers_text(exercise.cautions, tables))
        .add("steps", tables.words(exercise.steps))
        .add("cue", literal(exercise.cue))
        .add("mistakes", tables.words(exercise.mistakes))
        .add("easier", rung_text(exercise.easier))
        .add("harder", rung_text(exercise.harder));
    if (exercise.own) {
        text.add("own", own_text(*exercise.own, tables));
    }
    if (!exercise.desk.area.empty()) {
        text.add("desk", desk_text(exercise.desk));
    }
    text.add("sources", tables.words(exercise.sources));
    if (exercise.external.fit || !exercise.external.free_exercise_db.empty()) {
        text.add("external", external_text(exercise.external));
    }
    if (exercise.figure != nullptr) {
        text.add("figure", figure_text(*exercise.figure, tables));
    }
    return text.text();
}

} // namespace upperback
