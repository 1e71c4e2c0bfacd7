using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Supermask.Common;

namespace Supermask.Judging.Registration;

/// <summary>
/// What is asked of every claim, put down in the repository, and what was changed of it after a result was known. Both are
/// files that are committed: the history of the repository tells when.
/// </summary>
/// <param name="folder">The folder of both files.</param>
public sealed class ClaimRegister(string folder)
{
    /// <summary>The folder, below that of the repository.</summary>
    public const string FolderName = "registered";

    private const string Command = "./supermask claims register";

    private static readonly CsvConfiguration Dialect = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    private readonly Lazy<IReadOnlyList<RegisteredClaim>> claims = new(() => Read<RegisteredClaim>(ClaimsIn(folder)));
    private readonly Lazy<IReadOnlyList<LoggedChange>> changes = new(() => Read<LoggedChange>(ChangesIn(folder)));

    /// <summary>The file with what is asked.</summary>
    public string ClaimsPath => ClaimsIn(folder);

    /// <summary>The file with what was changed.</summary>
    public string ChangesPath => ChangesIn(folder);

    /// <summary>The lines of the register.</summary>
    public IReadOnlyList<RegisteredClaim> Claims => claims.Value;

    /// <summary>The lines of the change log.</summary>
    public IReadOnlyList<LoggedChange> Changes => changes.Value;

    /// <summary>What the register has of a claim under a reading; null where it has nothing.</summary>
    public Registered? Find(ClaimEvidence evidence) => Claims.FirstOrDefault(line => line.IsAbout(evidence)) is { } line
        ? new Registered(line.Hash, line.Commit, [.. Changes.Where(change => change.IsAbout(evidence.Id, evidence.Reading))])
        : null;

    /// <summary>
    /// What is wrong where the register has something else than what evidence was asked: a predicate, a margin or a number of
    /// seeds was changed after its evidence was there. Null where nothing is.
    /// </summary>
    public string? ProblemOf(ClaimEvidence evidence)
    {
        var now = RegisteredClaim.Of(evidence, "");
        var line = Claims.FirstOrDefault(each => each.IsAbout(evidence));
        if (line is null || line.Hash == now.Hash)
        {
            return null;
        }

        var reading = evidence.Reading.Length > 0 ? $" under the reading '{evidence.Reading}'" : "";
        return $"What is asked of {evidence.Id}{reading} is not what was registered.\n  registered: n {line.N}; {line.Asks}\n  now:        n {now.N}; {now.Asks}\n"
            + (IsLogged(now)
                ? $"The change is logged. To put it into the register: {Command}"
                : $"Likely cause: a margin, a predicate or a number of seeds was changed after its result was known. Undo it; or add a line "
                    + $"to {FolderName}/changes.csv that says what, when, why and what it did to the verdict, with the hash {now.Hash}, then: {Command}");
    }

    /// <summary>Puts down what evidence was asked: claims that are new, and those whose change is logged.</summary>
    /// <param name="evidence">Evidence of a standard run on MNIST, also under other readings.</param>
    /// <param name="commit">The commit that is checked out.</param>
    /// <returns>How many lines are new or changed.</returns>
    /// <exception cref="InvalidOptionsException">A change is not logged; nothing is written.</exception>
    public int Register(IReadOnlyList<ClaimEvidence> evidence, string commit)
    {
        string[] problems = [.. evidence.Where(each => !IsLogged(RegisteredClaim.Of(each, ""))).Select(ProblemOf).OfType<string>()];
        if (problems.Length > 0)
        {
            throw new InvalidOptionsException(problems);
        }

        var measured = evidence.Select(each => Line(each, commit)).ToArray();
        var kept = Claims.Where(line => !measured.Any(each => (each.Claim, each.Reading) == (line.Claim, line.Reading)));
        RegisteredClaim[] lines = [.. kept.Concat(measured).OrderBy(line => line.Claim, StringComparer.Ordinal).ThenBy(line => line.Reading, StringComparer.Ordinal)];
        using var text = new StringWriter();
        using (var csv = new CsvWriter(text, Dialect))
        {
            csv.WriteRecords(lines);
        }

        AtomicFile.Write(ClaimsPath, text.ToString());
        return measured.Count(line => !Claims.Contains(line));
    }

    private static string ClaimsIn(string folder) => Path.Combine(folder, "claims.csv");

    private static string ChangesIn(string folder) => Path.Combine(folder, "changes.csv");

    private RegisteredClaim Line(ClaimEvidence evidence, string commit)
    {
        var now = RegisteredClaim.Of(evidence, commit);
        return Claims.FirstOrDefault(line => line.IsAbout(evidence) && line.Hash == now.Hash) ?? now;
    }

    private bool IsLogged(RegisteredClaim now) => Changes.Any(change => change.IsAbout(now.Claim, now.Reading) && change.Hash == now.Hash);

    private static IReadOnlyList<T> Read<T>(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        using var csv = new CsvReader(new StreamReader(path), Dialect);
        return [.. csv.GetRecords<T>()];
    }
}

/// <summary>What the register has of a claim.</summary>
/// <param name="Hash">The hash of what is asked of it.</param>
/// <param name="Commit">The commit that was checked out when it was put down.</param>
/// <param name="Changes">What was changed of it after a result was known.</param>
public sealed record Registered(string Hash, string Commit, IReadOnlyList<LoggedChange> Changes);
