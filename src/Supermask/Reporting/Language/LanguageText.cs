namespace Supermask.Reporting.Language;

/// <summary>What is said about the language itself, on the page of the report and on that of the documents.</summary>
public static class LanguageText
{
    /// <summary>What the page is.</summary>
    public const string Lede =
        "What scenarios can say: every step with an example from the features, and every quantity and fact that steps can name, with "
        + "what it means, its unit and the traces that it needs.";

    /// <summary>What is said about steps.</summary>
    public const string Steps =
        "What stands between angle brackets is filled in. Below a step that compares a number stands a text with the reason for its margin.";

    /// <summary>What is said about quantities.</summary>
    public const string Quantities =
        "A quantity is a number, of trained networks one a seed. A trace is what a method keeps of each task under a name; asked of a method "
        + "that does not keep it, a quantity says so before anything is computed. Behind the name of a quantity of trained networks can stand, "
        + "after a comma and one after the other, these words:";

    /// <summary>What is said about facts.</summary>
    public const string Facts = "A fact is so or not, and is compared as text: its unit is part of its name, and it has no seeds.";

    /// <summary>How quantities of trained networks are compared, each with an example of the words behind their name.</summary>
    public static IReadOnlyList<(string Words, string Meaning)> Suffixes { get; } =
    [
        ("less chance", "less what chance gives in its place, seed by seed"),
        ("short of chance", "what chance gives in its place, less the quantity"),
        ("novel less classic", "the first less the second, paired by seed; methods, variants or numbers of epochs"),
        ("classic over novel", "the first divided by the second, paired by seed"),
        ("two epochs", "of these networks alone"),
    ];
}
