#include "exchange/verification_json.hpp"

#include "exchange/json.hpp"

namespace upperback {
namespace {

Json violation_json(const Violation& violation)
{
    return Json::object({
        {"check", violation.check},
        {"place", violation.place},
        {"text", violation.text},
    });
}

Json warning_json(const VerificationWarning& warning)
{
    return Json::object({{"place", warning.place}, {"text", warning.text}});
}

} // namespace

std::string verification_json(const Verification& verification)
{
    return document_text(Json::object({
        {"schema", "upperback/verification/1"},
        {"violations", list_of(verification.violations, violation_json)},
        {"warnings", list_of(verification.warnings, warning_json)},
    }));
}

} // namespace upperback
