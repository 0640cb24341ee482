#include "exchange/shortfall_body.hpp"

namespace upperback {
namespace {

std::string_view word_of(Change::What what)
{
    switch (what) {
    case Change::What::more_minutes:
        return "more-minutes";
    case Change::What::add_item:
        return "add-item";
    case Change::What::lift_limit:
        return "lift-limit";
    case Change::What::drop_without:
        return "drop-without";
    case Change::What::drop_with:
        return "drop-with";
    case Change::What::undo_drop:
        return "undo-drop";
    case Change::What::drop_moves:
        return "drop-moves";
    case Change::What::drop_stretches:
        break;
    }
    return "drop-stretches";
}

Json rule_json(const Rule* rule)
{
    return object_of({{"rule", rule->id}, {"text", rule->because}});
}

Json hindrance_json(const Hindrance& hindrance)
{
    return object_of({
        {"reason", hindrance.reason},
        {"word", text_or_null(hindrance.word)},
        {"count", hindrance.count == 0 ? Json(nullptr) : Json(hindrance.count)},
        {"health", hindrance.health},
    });
}

Json change_json(const Change& change)
{
    return object_of({
        {"what", word_of(change.what)},
        {"word", text_or_null(change.word)},
        {"minutes", change.minutes == 0 ? Json(nullptr) : Json(change.minutes)},
    });
}

Json repair_json(const Repair& repair)
{
    return object_of({
        {"changes", list_of(repair.changes, change_json)},
        {"command", repair.command},
    });
}

} // namespace

Json shortfall_body(const Shortfall& shortfall)
{
    return object_of({
        {"part", text_of(shortfall.part)},
        {"text", shortfall.text},
        {"requirements", list_of(shortfall.requirements, rule_json)},
        {"hindrances", list_of(shortfall.hindrances, hindrance_json)},
        {"repairs", list_of(shortfall.repairs, repair_json)},
        {"see_a_doctor", shortfall.see_a_doctor},
    });
}

} // namespace upperback
