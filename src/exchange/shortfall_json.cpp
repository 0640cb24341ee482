#include "exchange/shortfall_json.hpp"

namespace upperback {
namespace {

std::string_view word_of(Repair::What what)
{
    switch (what) {
    case Repair::What::add_item:
        return "add-item";
    case Repair::What::lift_limit:
        return "lift-limit";
    case Repair::What::drop_without:
        return "drop-without";
    case Repair::What::drop_with:
        return "drop-with";
    case Repair::What::more_minutes:
        return "more-minutes";
    case Repair::What::fewer_moves:
        break;
    }
    return "fewer-moves";
}

Json rule_json(const Rule* rule)
{
    return Json::object({{"rule", rule->id}, {"text", rule->because}});
}

Json hindrance_json(const Hindrance& hindrance)
{
    return Json::object({
        {"reason", hindrance.reason},
        {"word", text_or_null(hindrance.word)},
        {"count", hindrance.count == 0 ? Json(nullptr) : Json(hindrance.count)},
        {"health", hindrance.health},
    });
}

Json repair_json(const Repair& repair)
{
    return Json::object({
        {"what", word_of(repair.what)},
        {"word", text_or_null(repair.word)},
        {"minutes", repair.minutes == 0 ? Json(nullptr) : Json(repair.minutes)},
    });
}

} // namespace

Json shortfall_body(const Shortfall& shortfall)
{
    return Json::object({
        {"part", text_of(shortfall.part)},
        {"text", shortfall.text},
        {"requirements", list_of(shortfall.requirements, rule_json)},
        {"hindrances", list_of(shortfall.hindrances, hindrance_json)},
        {"repairs", list_of(shortfall.repairs, repair_json)},
        {"see_a_doctor", shortfall.see_a_doctor},
    });
}

} // namespace upperback
