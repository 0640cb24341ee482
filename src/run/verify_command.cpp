// `verify`: a saved session or plan, judged by what did not make it.
#include "auditing/judge.hpp"
#include "auditing/judge_plan.hpp"
#include "exchange/read_plan_claim.hpp"
#include "exchange/verification_json.hpp"
#include "rendering/verification_document.hpp"
#include "run/commands.hpp"
#include "run/read_input.hpp"
#include "run/written.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

// A whole path, unless a terminal would obey what stands in it.
std::string name_of(const std::string& file)
{
    const bool is_plain = is_utf8(file) && !has_control_characters(file);
    return file == "-" || !is_plain ? shown_input(file) : file;
}

Answer unread(int status, const Problem& problem)
{
    return {.status = status, .talk = fmt::format("upperback: {}\n", text_of(problem))};
}

std::string
report(const Verification& verification, const std::string& name, const Context& context)
{
    return context.options.format == Format::json
               ? verification_json(verification)
               : written(verification_document(verification, name), context);
}

} // namespace

Answer verify_answer(const VerifyCommand& command, const Context& context)
{
    const std::string name = name_of(command.file);
    const Input input = read_input(command.file, context.surroundings);
    if (!input.problem.empty()) {
        return unread(no_answer, {.file = name, .message = input.problem});
    }
    const AnyClaim claim = read_any_claim(name, input.text);
    if (const auto* problem = std::get_if<Problem>(&claim)) {
        return unread(wrong_usage, *problem);
    }
    const auto* plan = std::get_if<PlanClaim>(&claim);
    const Verification verification = plan != nullptr
                                          ? judge_plan(*plan, context.catalog)
                                          : judge(std::get<Claim>(claim), context.catalog);
    Answer answer{
        .status = verification.violations.empty() ? done : no_answer,
        .text = report(verification, name, context)};
    for (const VerificationWarning& warning : verification.warnings) {
        answer.talk += fmt::format("upperback: {}: {}: {}\n", name, warning.place, warning.text);
    }
    return answer;
}

} // namespace upperback
