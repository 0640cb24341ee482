// Writes drawn plans as files, for tests that read them with other programs: NNN.json, NNN.ndjson,
// NNN.csv and, where the plan has a start, NNN.ics; and rest.json, over.json.
//     plan_files FOLDER COUNT
#include "drawn_plan.hpp"
#include "exchange/plan_csv.hpp"
#include "exchange/plan_json.hpp"
#include "exchange/plan_ndjson.hpp"
#include "rendering/calendar.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace upperback {
namespace {

constexpr std::string_view version = "1.0.0";

bool write(const std::filesystem::path& path, const std::string& text)
{
    std::ofstream file(path, std::ios::binary);
    file << text;
    return file.good();
}

bool write_plan(const std::filesystem::path& path, const Plan& plan)
{
    const Catalog& catalog = built_in_catalog();
    const auto named = [&](std::string_view ending) {
        return std::filesystem::path{path}.concat(ending);
    };
    return write(named(".json"), plan_json(plan, catalog, version)) &&
           write(named(".ndjson"), plan_ndjson(plan, catalog, version)) &&
           write(named(".csv"), plan_csv(plan)) &&
           (!plan.request.start || write(named(".ics"), plan_calendar(plan, catalog)));
}

bool write_plans(const std::filesystem::path& folder, int count)
{
    std::filesystem::create_directories(folder);
    const RestDay over{.date = Date{std::chrono::year{2027} / 1 / 5}};
    bool good = write(folder / "over.json", rest_json(over));
    for (int number = 0; number < count; ++number) {
        Dice dice{static_cast<std::uint64_t>(number)};
        // The first is small, so that each of its keys can be broken.
        const int weeks = number == 0 ? 1 : 1 + dice.up_to(number % 20 == 19 ? 25 : 5);
        const int sessions = number == 0 ? 1 : 1 + dice.up_to(2);
        const drawn::DrawnPlan drawn = drawn::drawn_plan(dice, weeks, sessions);
        const RestDay rest{.date = over.date, .next = &drawn.plan.weeks.front().sessions.front()};
        good = good && write_plan(folder / fmt::format("{:03}", number), drawn.plan) &&
               write(folder / "rest.json", rest_json(rest));
    }
    return good;
}

} // namespace
} // namespace upperback

int main(int count, char** arguments)
{
    if (count != 3) {
        return 2;
    }
    return upperback::write_plans(arguments[1], std::atoi(arguments[2])) ? 0 : 1;
}
