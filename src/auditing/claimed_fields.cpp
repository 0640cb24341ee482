#include "auditing/claimed_fields.hpp"

#include "auditing/claimed_rivals.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace upperback {
namespace {

void add(Findings& findings, std::string_view check, std::string place, std::string text)
{
    findings.push_back(
        {.check = std::string{check}, .place = std::move(place), .text = std::move(text)}
    );
}

std::string quoted_or_null(std::string_view text)
{
    return text.empty() ? "null" : fmt::format("\"{}\"", text);
}

// An empty text is expected to be null.
void expect_text(
    const Said<std::string>& said,
    std::string_view expected,
    std::string_view check,
    std::string place,
    Findings& findings
)
{
    if (said.is_there && said.value.value_or("") != expected) {
        add(findings, check, std::move(place), fmt::format("{} expected", quoted_or_null(expected))
        );
    }
}

void expect_words(
    const Said<ClaimedTexts>& said,
    Words expected,
    std::string_view check,
    std::string place,
    Findings& findings
)
{
    const auto sorted = each_once({expected.begin(), expected.end()});
    if (said.value && !std::ranges::equal(*said.value, sorted)) {
        add(findings, check, std::move(place), fmt::format("[{}] expected", joined(sorted, ", ")));
    }
}

void check_entry(const ClaimedExercise& claimed, const Exercise& exercise, Findings& findings)
{
    const std::string_view kind = exercise.kind ? text_of(*exercise.kind) : std::string_view{};
    const auto expect = [&](const Said<std::string>& said, std::string_view text, const char* key) {
        expect_text(said, text, key, fmt::format("{}/{}", claimed.place, key), findings);
    };
    expect(claimed.part, text_of(exercise.part), "part");
    expect(claimed.kind, kind, "kind");
    expect(claimed.area, exercise.area, "area");
    expect(claimed.pattern, exercise.pattern, "pattern");
    expect(claimed.position, text_of(exercise.position), "position");
    expect(claimed.sides, text_of(exercise.sides), "sides");
    expect(claimed.measure, text_of(exercise.measure), "measure");
    if (claimed.muscles.value) {
        const ClaimedMuscles& muscles = *claimed.muscles.value;
        const std::string place = muscles.place;
        expect_words(muscles.primary, exercise.primary, "muscles", place + "/primary", findings);
        expect_words(
            muscles.secondary, exercise.secondary, "muscles", place + "/secondary", findings
        );
    }
}

void check_words_of_reasons(
    const ClaimedExercise& claimed, const Catalog& catalog, Findings& findings
)
{
    for (const ClaimedReason& reason :
         claimed.reasons.value.value_or(std::vector<ClaimedReason>{})) {
        const auto rule = std::ranges::find(catalog.rules, reason.rule, &Rule::id);
        if (rule != catalog.rules.end()) {
            expect_text(reason.text, rule->because, "reasons", reason.place + "/text", findings);
        }
    }
}

void check_moves(const Claim& claim, const AuditedSession& session, Findings& findings)
{
    for (const auto& moves : session.parts) {
        for (const AuditedMove& move : moves) {
            const ClaimedExercise& claimed = claim.parts[move.part].exercises[move.place];
            check_entry(claimed, *move.exercise, findings);
            check_words_of_reasons(claimed, *session.catalog, findings);
        }
    }
}

struct Applied {
    std::string_view caution{};
    std::string_view exercise{};
    std::string_view text{};
};

std::vector<Applied> expected_cautions(const AuditedSession& session)
{
    std::vector<Applied> all;
    for (const auto& moves : session.parts) {
        for (const AuditedMove& move : moves) {
            for (const CautionAnswer* answer : move.answers) {
                if (answer->verdict == Verdict::adapt) {
                    all.push_back({answer->caution, move.exercise->id, answer->text});
                }
            }
        }
    }
    std::ranges::sort(all, {}, [](const Applied& one) {
        return std::tuple{one.caution, one.exercise};
    });
    return all;
}

void check_cautions_applied(const Claim& claim, const AuditedSession& session, Findings& findings)
{
    if (!claim.cautions_applied.value || !session.is_whole) {
        return;
    }
    const auto& said = *claim.cautions_applied.value;
    const std::vector<Applied> expected = expected_cautions(session);
    const bool agrees =
        std::ranges::equal(said, expected, [](const ClaimedCaution& one, const Applied& applied) {
            return one.caution == applied.caution && one.exercise == applied.exercise;
        });
    if (!agrees) {
        add(findings,
            "cautions-applied",
            "/cautions_applied",
            fmt::format("{} expected, sorted by caution, then exercise", expected.size()));
        return;
    }
    for (std::size_t index = 0; index < said.size(); ++index) {
        expect_text(
            said[index].text,
            expected[index].text,
            "cautions-applied",
            said[index].place + "/text",
            findings
        );
    }
}

void check_muscle_names(const Claim& claim, const Catalog& catalog, Findings& findings)
{
    for (const ClaimedSets& sets : claim.muscles.value.value_or(std::vector<ClaimedSets>{})) {
        const auto muscle = std::ranges::find(catalog.muscles, sets.id, &Muscle::id);
        if (muscle != catalog.muscles.end()) {
            expect_text(sets.name, muscle->name, "muscles", sets.place + "/name", findings);
        }
    }
}

void check_words_of_advice(const Claim& claim, const Catalog& catalog, Findings& findings)
{
    for (const ClaimedAdvice& claimed : claim.advice.value.value_or(std::vector<ClaimedAdvice>{})) {
        const auto line = std::ranges::find(catalog.advice, claimed.id, &AdviceLine::id);
        if (line == catalog.advice.end()) {
            add(findings, "advice", claimed.place + "/id", "no line of the stop box");
            continue;
        }
        expect_text(claimed.text, line->text, "advice", claimed.place + "/text", findings);
        expect_words(
            claimed.sources, line->sources, "advice", claimed.place + "/sources", findings
        );
    }
}

void check_titles(const Claim& claim, const Catalog& catalog, Findings& findings)
{
    for (const ClaimedSource& claimed :
         claim.sources.value.value_or(std::vector<ClaimedSource>{})) {
        const auto source = std::ranges::find(catalog.sources, claimed.id, &Source::id);
        if (source == catalog.sources.end()) {
            continue;
        }
        const auto expect = [&](const Said<std::string>& said, std::string_view text, auto key) {
            expect_text(said, text, "sources", fmt::format("{}/{}", claimed.place, key), findings);
        };
        expect(claimed.title, source->title, "title");
        expect(claimed.authors, source->authors, "authors");
        expect(claimed.where, source->where, "where");
        expect(claimed.mark, text_of(source->mark), "mark");
        if (claimed.year.is_there && claimed.year.value.value_or(0) != source->year) {
            add(findings,
                "sources",
                claimed.place + "/year",
                source->year == 0 ? "null expected" : fmt::format("{} expected", source->year));
        }
    }
}

void check_parts_of_proof(const Claim& claim, const AuditedSession& session, Findings& findings)
{
    const auto& parts = session.routine->parts;
    const auto& proofs = claim.proof.value.value_or(std::vector<ClaimedProof>{});
    for (std::size_t part = 0; part < std::min(parts.size(), proofs.size()); ++part) {
        expect_text(
            proofs[part].part,
            text_of(parts[part].part),
            "proof",
            proofs[part].place + "/part",
            findings
        );
    }
}

// A list of sources is sorted when it is written.
void check_sources_of_frequency(const Claim& claim, Findings& findings)
{
    if (!claim.frequency.value || !claim.frequency.value->sources.value) {
        return;
    }
    const ClaimedTexts& sources = *claim.frequency.value->sources.value;
    if (!std::ranges::is_sorted(sources)) {
        add(findings, "frequency", claim.frequency.value->place + "/sources", "sorted expected");
    }
}

void check_seed(const Claim& claim, const AuditedSession& session, Findings& findings)
{
    const std::uint32_t seed = session.routine->request.seed;
    if (claim.reproduce.value && claim.reproduce.value->seed.value.value_or(seed) != seed) {
        add(findings, "reproduce", "/reproduce/seed", fmt::format("{} expected", seed));
    }
}

} // namespace

void check_fields(const Claim& claim, const AuditedSession& session, Findings& findings)
{
    check_moves(claim, session, findings);
    check_rivals(claim, session, findings);
    check_muscle_names(claim, *session.catalog, findings);
    check_cautions_applied(claim, session, findings);
    check_parts_of_proof(claim, session, findings);
    check_words_of_advice(claim, *session.catalog, findings);
    check_titles(claim, *session.catalog, findings);
    check_sources_of_frequency(claim, findings);
    check_seed(claim, session, findings);
}

} // namespace upperback
