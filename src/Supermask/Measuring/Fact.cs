namespace Supermask.Measuring;

/// <summary>Something about data, method or training that is so or not, whatever the seed: a table of cells.</summary>
/// <param name="Name">Its name in features, such as <c>number of training images</c>.</param>
/// <param name="Meaning">What it is: one sentence.</param>
/// <param name="Find">Finds it out; a single fact is one row of one cell.</param>
public sealed record Fact(string Name, string Meaning, Func<IReadOnlyList<IReadOnlyList<string>>> Find) : ITerm
{
    /// <inheritdoc/>
    public IReadOnlyList<TraceNeed> Needs { get; init; } = [];

    /// <summary>A fact of one cell.</summary>
    public static Fact Of(string name, string meaning, Func<object> find) =>
        new(name, meaning, () => [[string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{find()}")]]);

    /// <summary>The fact as text: cells by commas, rows by semicolons.</summary>
    public static string Text(IEnumerable<IEnumerable<string>> rows) =>
        string.Join("; ", rows.Select(row => string.Join(", ", row)));
}

/// <summary>The facts that can be named about one subject.</summary>
/// <param name="Subject">What they are about, for messages.</param>
/// <param name="All">The facts.</param>
public sealed record FactBook(string Subject, IReadOnlyList<Fact> All)
{
    /// <summary>The variant that they are about; empty where they are about none.</summary>
    public string Variant { get; init; } = "";

    /// <summary>What a verdict on these facts rests on; null where that is for the claim to say.</summary>
    public EvidenceKind? RestsOn { get; init; }

    /// <summary>Of facts about arms that are one computation: the choice of reading that makes them so; null for any others.</summary>
    public string? ByConstruction { get; init; }

    /// <summary>Whether there is a fact of that name.</summary>
    public bool Has(string name) => All.Any(fact => fact.Name == name);

    /// <summary>Finds a fact out.</summary>
    /// <exception cref="ArgumentException">There is no fact of that name.</exception>
    public IReadOnlyList<IReadOnlyList<string>> Find(string name) => (All.FirstOrDefault(fact => fact.Name == name)
        ?? throw new ArgumentException(
            $"Of {Subject} there is no fact '{name}'. There are:\n  {string.Join("\n  ", All.Select(fact => fact.Name))}",
            nameof(name))).Find();
}
