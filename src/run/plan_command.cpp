// `plan`: several weeks of sessions, made or read, and the part of them that is asked for.
#include "embedded/version.hpp"
#include "exchange/plan_csv.hpp"
#include "exchange/plan_json.hpp"
#include "exchange/plan_ndjson.hpp"
#include "exchange/read_plan_claim.hpp"
#include "exchange/routine_json.hpp"
#include "planning/make_plan.hpp"
#include "planning/plan_part.hpp"
#include "planning/plan_request.hpp"
#include "planning/plan_view.hpp"
#include "planning/saved_plan.hpp"
#include "planning/schedule.hpp"
#include "rendering/calendar.hpp"
#include "rendering/plan_day.hpp"
#include "rendering/plan_document.hpp"
#include "rendering/routine_document.hpp"
#include "run/commands.hpp"
#include "run/read_input.hpp"
#include "run/written.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

Presentation presentation_of(const PlanCommand& command, const Options& options)
{
    return for_format(
        {.brief = command.brief,
         .why = command.why,
         .sources = command.sources,
         .details = command.details},
        options
    );
}

/// Writes what is shown of a plan in the format that the options ask for. One session or a day of
/// rest is a sheet or an object of its own; tables and calendars are plans with that session or
/// none.
class Writer {
public:
    Writer(const Plan& plan, const PlanCommand& command, const Context& context)
        : plan_(plan), command_(command), context_(context)
    {
    }

    Answer operator()(const Plan* plan) const { return written_plan(*plan); }

    Answer operator()(const PlanWeek* week) const { return written_plan(week_alone(plan_, *week)); }

    Answer operator()(const PlannedSession* session) const
    {
        switch (context_.options.format) {
        case Format::text:
        case Format::markdown:
        case Format::html:
            return written_answer(sheet_of(*session), context_);
        case Format::json:
            return {.text = routine_json(session->routine, context_.catalog, program_version)};
        case Format::ndjson:
        case Format::csv:
        case Format::ics:
            break;
        }
        return written_plan(session_alone(plan_, *session));
    }

    Answer operator()(const RestDay& rest) const
    {
        switch (context_.options.format) {
        case Format::text:
        case Format::markdown:
            return {.text = written(rest_document(rest), context_)};
        case Format::html:
            return written_answer(rest_page(rest), context_);
        case Format::json:
            return {.text = rest_json(rest)};
        case Format::ndjson:
        case Format::csv:
        case Format::ics:
            break;
        }
        return written_plan(rest_alone(plan_));
    }

    Answer operator()(const NothingThere& nothing) const
    {
        return {.status = no_answer, .talk = fmt::format("upperback: {}\n", nothing.message)};
    }

private:
    const Plan& plan_;
    const PlanCommand& command_;
    const Context& context_;

    Answer written_plan(const Plan& plan) const
    {
        const Catalog& catalog = context_.catalog;
        switch (context_.options.format) {
        case Format::json:
            return {.text = plan_json(plan, catalog, program_version)};
        case Format::ndjson:
            return {.text = plan_ndjson(plan, catalog, program_version)};
        case Format::csv:
            return {.text = plan_csv(plan)};
        case Format::ics:
            return {.text = plan_calendar(plan, catalog)};
        case Format::text:
        case Format::markdown:
        case Format::html:
            break;
        }
        return written_answer(
            plan_document(
                plan, catalog, presentation_of(command_, context_.options), program_version
            ),
            context_
        );
    }

    Document sheet_of(const PlannedSession& session) const
    {
        return with_place(
            routine_document(
                session.routine,
                context_.catalog,
                presentation_of(command_, context_.options),
                program_version
            ),
            plan_,
            session
        );
    }
};

// What is to be said of its days stands among the notes of a plan. It is told too where weeks are
// made, but not with each day's session.
std::string talk_of_days(const PlanRequest& request, const Catalog& catalog)
{
    std::string talk;
    const auto& limits = catalog.progression.days;
    for (const std::string& note : day_notes(request, limits, catalog.progression.notes)) {
        talk += fmt::format("upperback: {}\n", note);
    }
    return talk;
}

Answer
shown(const Plan& plan, const PlanView& view, const PlanCommand& command, const Context& context)
{
    if (context.options.format == Format::ics && !plan.request.start) {
        return usage_answer(
            "--format ics: a calendar has dates, and the plan has none; add --start DATE"
        );
    }
    return std::visit(Writer{plan, command, context}, shown_of(plan, view));
}

Answer made_answer(const PlanCommand& command, const Context& context)
{
    const Date today = context.surroundings.today;
    const auto request = look_up_plan(command.plan, context.catalog, today);
    if (const auto* problem = std::get_if<WordProblem>(&request)) {
        return usage_answer(problem->message);
    }
    const auto& asked = std::get<PlanRequest>(request);
    const auto view = look_up_view(command.view, asked, today);
    if (const auto* problem = std::get_if<WordProblem>(&view)) {
        return usage_answer(problem->message);
    }
    const auto made = make_plan(asked, context.catalog);
    if (const auto* shortfall = std::get_if<Shortfall>(&made)) {
        return shortfall_answer(*shortfall, asked.session, context);
    }
    Answer answer = shown(std::get<Plan>(made), std::get<PlanView>(view), command, context);
    const bool is_of_a_day = command.view.session || command.view.on || command.view.next;
    if (answer.status == done && !is_of_a_day) {
        answer.talk = talk_of_days(asked, context.catalog);
    }
    return answer;
}

std::string foreign_catalog(const PlanClaim& claim, const std::string& file, const Catalog& own)
{
    const std::string here = fmt::format("{:016x}", own.fingerprint);
    if (!claim.fingerprint.value || *claim.fingerprint.value == here) {
        return {};
    }
    return fmt::format(
        "upperback: {}: made with another catalogue; moves and doses are the file's, what is said "
        "of them is of {}\n",
        shown_input(file),
        here
    );
}

// The file's moves and doses: nothing is chosen anew, so that an update changes no week that is
// half done.
Answer saved_plan_answer(const PlanCommand& command, const Context& context)
{
    const std::string& file = *command.from;
    const Input input = read_input(file, context.surroundings);
    if (!input.problem.empty()) {
        return {
            .status = no_answer,
            .talk = fmt::format("upperback: {}: {}\n", shown_input(file), input.problem)};
    }
    const auto read = read_plan_claim(shown_input(file), input.text);
    if (const auto* problem = std::get_if<Problem>(&read)) {
        return usage_answer(text_of(*problem));
    }
    const auto& claim = std::get<PlanClaim>(read);
    const auto restored = restore_plan(claim, context.catalog);
    if (const auto* problem = std::get_if<PlanProblem>(&restored)) {
        return {
            .status = no_answer,
            .talk = fmt::format(
                "upperback: {}: {}: {}\n", shown_input(file), problem->place, problem->message
            )};
    }
    const Plan& plan = std::get<Plan>(restored);
    const auto view = look_up_view(command.view, plan.request, context.surroundings.today);
    if (const auto* problem = std::get_if<WordProblem>(&view)) {
        return usage_answer(problem->message);
    }
    Answer answer = shown(plan, std::get<PlanView>(view), command, context);
    answer.talk = foreign_catalog(claim, file, context.catalog) + answer.talk;
    return answer;
}

} // namespace

Answer plan_answer(const PlanCommand& command, const Context& context)
{
    return command.from ? saved_plan_answer(command, context) : made_answer(command, context);
}

} // namespace upperback
