#include "catalog/check.hpp"
#include "embedded/built_in_catalog.hpp"
#include "embedded/embedded_files.hpp"
#include "exchange/catalog_schema.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {
namespace {

using Json = nlohmann::ordered_json;
using Texts = std::vector<std::string>;

constexpr std::array<std::string_view, 1> of_a_set{"band"};
constexpr std::array<std::string_view, 2> areas{"neck", "chest"};
constexpr std::array goals{
    Goal{.id = "posture", .name = "Posture"},
    Goal{.id = "stretch", .instead = "every session ends with stretches"},
};
constexpr std::array equipment{Item{.id = "band"}, Item{.id = "gym", .items = of_a_set}};
constexpr std::array cautions{Caution{.id = "knee"}, Caution{.id = "wrist"}};
constexpr std::array muscles{Muscle{.id = "chest"}, Muscle{.id = "my-muscle"}};
constexpr std::array patterns{Pattern{.id = "march"}};
constexpr std::array sources{Source{.id = "S01"}};
constexpr std::array kept{Exercise{.id = "band-row"}, Exercise{.id = "my-row"}};
constexpr std::array before{Exercise{.id = "band-row"}, Exercise{.id = "neck-roll"}};
constexpr std::array doses{
    DoseRow{.column = "general", .dose_class = "row"},
    DoseRow{.column = "general", .dose_class = "posture"},
    DoseRow{.column = "strength", .dose_class = "row"},
};
constexpr std::array loads{LoadWords{.id = "weight"}};

const Catalog built_in{.exercises = before};
const Catalog catalog{
    .goals = goals,
    .muscles = muscles,
    .equipment = equipment,
    .cautions = cautions,
    .patterns = patterns,
    .sources = sources,
    .exercises = kept,
    .doses = {.rows = doses, .load = loads},
    .selection = {.areas = areas},
};

std::string_view frame()
{
    const auto files = embedded_files();
    const auto found =
        std::ranges::find(files, "templates/catalog.schema.json", &EmbeddedFile::path);
    REQUIRE(found != files.end());
    return found->text;
}

Json filled()
{
    return Json::parse(catalog_schema(frame(), catalog, built_in));
}

Json words(std::string_view word)
{
    return filled().at("$defs").at("words").at("$defs").at(word).at("enum");
}

template <class Word>
Json spelled()
{
    Json list = Json::array();
    for (const auto& spelling : spellings(Word{})) {
        list.push_back(spelling.text);
    }
    return list;
}

Texts keys_of(const Json& object)
{
    Texts keys;
    for (const auto& item : object.items()) {
        keys.push_back(item.key());
    }
    return keys;
}

} // namespace

TEST_CASE("catalog schema: every word has the ids of its rows")
{
    CHECK(words("area") == Json{"neck", "chest"});
    CHECK(words("caution") == Json{"knee", "wrist"});
    CHECK(words("column") == Json{"general", "strength"});
    CHECK(words("exercise") == Json{"band-row", "my-row"});
    CHECK(words("load") == Json::array({"weight"}));
    CHECK(words("muscle") == Json{"chest", "my-muscle"});
    CHECK(words("pattern") == Json::array({"march"}));
    CHECK(words("source") == Json::array({"S01"}));
}

TEST_CASE("catalog schema: a set is an item and no thing")
{
    CHECK(words("item") == Json{"band", "gym"});
    CHECK(words("thing") == Json::array({"band"}));
}

TEST_CASE("catalog schema: a row that tells what to ask for instead is no goal")
{
    CHECK(words("goal") == Json::array({"posture"}));
    CHECK(words("level_or_goal") == Json{"beginner", "intermediate", "advanced", "posture"});
    CHECK(words("narrowing") == Json{"posture", "knee", "wrist", "age-65"});
}

TEST_CASE("catalog schema: rules may name a move that was removed")
{
    CHECK(words("exercise_or_removed") == Json{"band-row", "my-row", "neck-roll"});
}

TEST_CASE("catalog schema: keys that are words become properties")
{
    const Json schema = filled();
    const Json& answers =
        schema.at("$defs").at("exercise").at("properties").at("cautions").at("properties");
    CHECK(keys_of(answers) == Texts{"knee", "wrist"});
    CHECK(answers.at("knee") == Json{{"$ref", "#/$defs/answer"}});
    const Json& rows = schema.at("$defs").at("doses").at("properties").at("narrow");
    CHECK(keys_of(rows.at("properties")) == Texts{"posture", "knee", "wrist", "age-65"});
    // Ids of new rows are any words.
    CHECK(!schema.at("$defs").at("goals").contains("properties"));
}

TEST_CASE("catalog schema: the rest of the frame stays as it is")
{
    Json schema = filled();
    const Json before_filling = Json::parse(frame());
    CHECK(keys_of(schema.at("$defs")) == keys_of(before_filling.at("$defs")));
    CHECK(schema.at("$defs").at("rule") == before_filling.at("$defs").at("rule"));
    CHECK(schema.at("$id") == before_filling.at("$id"));
}

TEST_CASE("catalog schema: the built-in catalogue has words for every place of the frame")
{
    const Json schema =
        Json::parse(catalog_schema(frame(), built_in_catalog(), built_in_catalog()));
    for (const auto& word : schema.at("$defs").at("words").at("$defs").items()) {
        CAPTURE(word.key());
        CHECK(!word.value().at("enum").empty());
    }
}

TEST_CASE("catalog schema: a frame that asks for words that are none is a fault of the program")
{
    CHECK_THROWS(catalog_schema(R"({"$defs": {"words": {"$defs": {"mussel": {}}}}})", {}, {}));
    CHECK_THROWS(catalog_schema("{", {}, {}));
}

TEST_CASE("catalog schema: the closed words of the frame are those of the program")
{
    const Json definitions = Json::parse(frame()).at("$defs");
    const auto listed = [&](std::string_view name) { return definitions.at(name).at("enum"); };
    CHECK(listed("part") == spelled<Part>());
    CHECK(listed("kind") == spelled<Kind>());
    CHECK(listed("measure") == spelled<Measure>());
    CHECK(listed("level") == spelled<Level>());
    CHECK(listed("position") == spelled<Position>());
    CHECK(listed("sides") == spelled<Sides>());
    CHECK(listed("mark") == spelled<Mark>());
    CHECK(listed("figure_view") == spelled<View>());
    CHECK(listed("figure_flank") == spelled<Flank>());
    CHECK(listed("figure_support") == spelled<Support>());
    CHECK(listed("figure_surface") == spelled<Surface>());
    CHECK(listed("figure_bend") == spelled<Bend>());
    CHECK(listed("figure_hand") == spelled<HandShape>());
    CHECK(listed("figure_foot") == spelled<FootShape>());
    CHECK(listed("figure_panel") == spelled<Panel>());
    CHECK(listed("figure_prop_kind") == spelled<PropKind>());
    CHECK(listed("figure_hands") == spelled<Hands>());
    CHECK(listed("figure_edge") == spelled<Edge>());
    CHECK(listed("figure_layer") == spelled<Layer>());
    CHECK(listed("figure_ghost") == spelled<GhostPart>());
    CHECK(listed("figure_layout") == spelled<Layout>());
    CHECK(listed("figure_hair") == spelled<Hair>());
    Json each = spelled<Each>();
    each.push_back(nullptr);
    CHECK(definitions.at("exercise").at("properties").at("each").at("enum") == each);
    Json classes = Json::array();
    for (const std::string_view dose_class : dosage_classes()) {
        classes.push_back(dose_class);
    }
    CHECK(keys_of(definitions.at("cells").at("properties")) == classes.get<Texts>());
    for (const char* more : {"grip", "warmup", "stretch"}) {
        classes.push_back(more);
    }
    CHECK(listed("dose_class") == classes);
    CHECK(
        keys_of(definitions.at("answer").at("then").at("properties")) ==
        Texts{"avoid", "adapt", "ok", "needs", "sources"}
    );
}

} // namespace upperback
