// What a file says of a plan: read, and nothing of it promised. Made by exchange/read_plan_claim,
// judged by auditing/judge_plan; planning/saved_plan gives a plan its texts back.
#pragma once

#include "model/claim.hpp"

#include <string>
#include <vector>

namespace upperback {

/// All keys stand in one object: those of a session, and those of the plan.
struct ClaimedPlanRequest {
    std::string place{};
    ClaimedRequest session{};
    Said<int> weeks{};
    Said<int> sessions{};
    Said<ClaimedTexts> days{};
    Said<bool> days_named{};
    Said<std::string> start{};
    Said<std::string> at{};
    Said<int> breaks{};
    Said<int> break_every{};
    Said<bool> daily_strength{};
    Said<std::string> work{};
    Said<bool> force{};
};

struct ClaimedChange {
    std::string place{};
    std::string exercise{};
    std::string what{};
    ClaimedTexts sessions{};
    Range from{};
    Range to{};
    Said<std::string> reason{};
};

struct ClaimedWeeklySets {
    std::string place{};
    std::string muscle{};
    int count = 0;
    Said<int> aim{};
    Said<int> limit{};
};

struct ClaimedPlannedSession {
    std::string place{};
    std::string id{};
    Said<std::string> day{};
    Said<std::string> date{};
    Said<std::string> at{};
    Said<int> hours_since_last{};
    Claim routine{}; ///< its places are those of a file of its own
    Said<std::vector<ClaimedNext>> next{};
};

struct ClaimedBreakTime {
    std::string place{};
    Said<int> nth{};
    Said<std::string> at{};
    Said<bool> strength{};
    Said<std::string> command{};
};

struct ClaimedWeek {
    std::string place{};
    int number = 0;
    Said<int> block{};
    Said<std::string> kind{};
    Said<std::string> from{};
    Said<std::string> to{};
    Said<std::vector<ClaimedChange>> changes{};
    Said<std::vector<ClaimedWeeklySets>> half_sets{};
    std::vector<ClaimedPlannedSession> sessions{};
    Said<std::vector<ClaimedBreakTime>> breaks{};
};

struct ClaimedUnderAim {
    std::string place{};
    std::string muscle{};
    Said<int> week{};
    Said<std::string> text{};
};

struct PlanClaim {
    Said<ClaimedPlanRequest> request{};
    std::vector<ClaimedWeek> weeks{};
    Said<std::vector<ClaimedUnderAim>> under_aim{};
    Said<ClaimedTexts> notes{};
    Said<std::string> fingerprint{}; ///< of the catalogue
    Said<ClaimedOrigin> reproduce{};
    ClaimedTexts unknown_keys{}; ///< pointers of keys that no plan has; not judged
};

} // namespace upperback
