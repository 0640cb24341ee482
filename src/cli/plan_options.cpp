#include "cli/plan_options.hpp"

#include "cli/saved_options.hpp"

namespace upperback {

PlanCommand plan_options(const Parsed& parsed)
{
    PlanCommand command{
        .plan =
            {.weeks = unbounded_number(parsed, "--weeks"),
             .sessions = unbounded_number(parsed, "--sessions"),
             .days = list_of(parsed, "--days"),
             .start = word_of_option(parsed, "--start"),
             .at = word_of_option(parsed, "--at"),
             .breaks = unbounded_number(parsed, "--breaks"),
             .break_every = unbounded_number(parsed, "--break-every"),
             .work = word_of_option(parsed, "--work"),
             .daily_strength = parsed.flag("--daily-strength"),
             .force = parsed.flag("--force")},
        .view =
            {.week = unbounded_number(parsed, "--week"),
             .session = word_of_option(parsed, "--session"),
             .on = word_of_option(parsed, "--on"),
             .next = parsed.flag("--next")},
        .brief = parsed.flag("--brief"),
        .why = parsed.flag("--why"),
        .sources = parsed.flag("--sources"),
        .details = parsed.flag("--details"),
    };
    read_saved_options(command, word_of_option(parsed, "--from"), given_options(parsed));
    return command;
}

} // namespace upperback
