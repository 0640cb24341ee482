#include "planning/plan_words.hpp"

#include "planning/schedule.hpp"
#include "planning/words.hpp"
#include "support/dates.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

constexpr std::string_view program = "upperback";

void add(std::string& command, std::string_view option, const std::string& value)
{
    command += fmt::format(" {} {}", option, value);
}

void add_break_options(std::string& command, const PlanRequest& request)
{
    if (request.breaks > 0) {
        add(command, "--breaks", fmt::format("{}", request.breaks));
    }
    if (request.break_every) {
        add(command, "--break-every", fmt::format("{}", *request.break_every));
    }
    if (request.work != WorkHours{}) {
        add(command,
            "--work",
            fmt::format("{}-{}", time_text(request.work.from), time_text(request.work.to)));
    }
    command += request.daily_strength ? " --daily-strength" : "";
}

} // namespace

std::string filled(std::string_view text, std::initializer_list<Filling> fillings)
{
    std::string result{text};
    for (const Filling& filling : fillings) {
        for (auto at = result.find(filling.mark); at != std::string::npos;
             at = result.find(filling.mark, at + filling.text.size())) {
            result.replace(at, filling.mark.size(), filling.text);
        }
    }
    return result;
}

std::string_view note_of(std::string_view id, const Progression& progression)
{
    const auto note = std::ranges::find(progression.notes, id, &PlanNote::id);
    return note == progression.notes.end() ? std::string_view{} : note->text;
}

std::string sets_text(int half_sets)
{
    return fmt::format("{}{}", half_sets / 2, half_sets % 2 == 0 ? "" : ".5");
}

std::string command_of(const PlanRequest& request, const Catalog& catalog)
{
    Request session = request.session;
    session.sessions = std::nullopt;
    return plan_command_of(command_of(session, catalog), request);
}

std::string plan_command_of(std::string_view session_command, const PlanRequest& request)
{
    std::string command = fmt::format("{} plan{}", program, session_command.substr(program.size()));
    add(command, "--weeks", fmt::format("{}", request.weeks));
    if (request.days_named) {
        add(command, "--days", days_text(request.days));
    } else {
        add(command, "--sessions", fmt::format("{}", request.days.size()));
    }
    if (request.start) {
        add(command, "--start", iso_text(*request.start));
    }
    if (request.at) {
        add(command, "--at", time_text(*request.at));
    }
    add_break_options(command, request);
    command += request.force ? " --force" : "";
    return command;
}

} // namespace upperback
