#include "exchange/verification_json.hpp"

#include "exchange/json.hpp"

namespace upperback {
namespace {

Json violation_json(const Violation& violation)
{
    return object_of({
        {"check", violation.check},
        {"place", violation.place},
        {"text", violation.text},
    });
}

Json warning_json(const VerificationWarning& warning)
{
    return object_of({{"place", warning.place}, {"text", warning.text}});
}

} // namespace

std::string verification_json(const Verification& verification)
{
    return document_text(object_of({
        {"schema", "upperback/verification/1"},
        {"violations", list_of(verification.violations, violation_json)},
        {"warnings", list_of(verification.warnings, warning_json)},
    }));
}

} // namespace upperback
