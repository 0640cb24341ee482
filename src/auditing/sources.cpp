// Every source that the session rests on stands in its list.
#include "auditing/checks.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

void add(Findings& findings, const std::string& field, std::string text)
{
    findings.push_back({.check = "sources", .place = "/sources" + field, .text = std::move(text)});
}

void gather(std::vector<std::string_view>& ids, std::span<const std::string_view> more)
{
    ids.insert(ids.end(), more.begin(), more.end());
}

void gather_of_move(std::vector<std::string_view>& ids, const AuditedMove& move)
{
    const Prescription& prescription = *move.prescription;
    gather(ids, prescription.dose.sources);
    gather(ids, move.exercise->sources);
    for (const Adaptation& adaptation : prescription.adaptations) {
        gather(ids, adaptation.sources);
    }
    for (const Reason& reason : prescription.reasons) {
        if (reason.rule != nullptr) {
            gather(ids, reason.rule->sources);
        }
    }
}

std::vector<std::string_view> expected_sources(const AuditedSession& session)
{
    std::vector<std::string_view> ids;
    for (const auto& moves : session.parts) {
        for (const AuditedMove& move : moves) {
            gather_of_move(ids, move);
        }
    }
    for (const AdviceLine* line : session.routine->advice) {
        if (line != nullptr) {
            gather(ids, line->sources);
        }
    }
    for (const Narrowed& narrowed : session.routine->narrowed) {
        for (const Narrowing* narrowing : session.narrowings) {
            if (has_word(narrowed.because, narrowing->id)) {
                gather(ids, narrowing->sources);
            }
        }
    }
    gather(ids, session.routine->frequency_sources);
    return each_once(std::move(ids));
}

// What it may rest on beside: all that was asked to be taken care of.
std::vector<std::string_view> allowed_sources(const AuditedSession& session)
{
    std::vector<std::string_view> ids = expected_sources(session);
    for (const Narrowing* narrowing : session.narrowings) {
        gather(ids, narrowing->sources);
    }
    for (const Caution* caution : session.cautions) {
        gather(ids, caution->sources);
    }
    return each_once(std::move(ids));
}

} // namespace

void check_sources(const AuditedSession& session, Findings& findings)
{
    const auto& sources = session.routine->sources;
    const std::vector<std::string_view> allowed = allowed_sources(session);
    std::vector<std::string_view> said;
    for (std::size_t index = 0; index < sources.size(); ++index) {
        if (sources[index] == nullptr) {
            add(findings, fmt::format("/{}/id", index), "no source of the catalogue");
            continue;
        }
        const std::string_view id = sources[index]->id;
        if (!has_word(allowed, id)) {
            add(findings, fmt::format("/{}/id", index), fmt::format("nothing rests on {}", id));
        }
        said.push_back(id);
    }
    if (std::ranges::adjacent_find(said, std::ranges::greater_equal{}) != said.end()) {
        add(findings, {}, "each source once, sorted by id, expected");
    }
    std::ranges::sort(said);
    for (const std::string_view id : expected_sources(session)) {
        if (!std::ranges::binary_search(said, id)) {
            add(findings, {}, fmt::format("{} is missing", id));
        }
    }
}

} // namespace upperback
