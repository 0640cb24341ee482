#include "rendering/verification_document.hpp"

#include "rendering/names.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

// "11 moves" of a session, "6 weeks, 12 sessions, 132 moves" of a plan.
std::string judged_text(const Verification& verification)
{
    const std::string moves = counted(verification.moves, "move");
    return verification.weeks == 0 ? moves
                                   : fmt::format(
                                         "{}, {}, {}",
                                         counted(verification.weeks, "week"),
                                         counted(verification.sessions, "session"),
                                         moves
                                     );
}

} // namespace

Document verification_document(const Verification& verification, const std::string& file)
{
    Verbatim lines;
    for (const Violation& violation : verification.violations) {
        lines.lines.push_back(
            fmt::format("{}: {}: {}: {}", file, violation.place, violation.check, violation.text)
        );
    }
    if (lines.lines.empty()) {
        lines.lines.push_back(fmt::format(
            "{}: holds; checked: {}, the request, the rules, and all that is said of them",
            file,
            judged_text(verification)
        ));
    }
    return {lines};
}

} // namespace upperback
