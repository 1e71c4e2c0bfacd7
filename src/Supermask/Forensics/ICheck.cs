namespace Supermask.Forensics;

/// <summary>One question that the printed numbers answer by themselves.</summary>
public interface ICheck
{
    /// <summary>The check's name, such as <c>whole-ones</c>.</summary>
    string Id { get; }

    /// <summary>What is done, in one sentence.</summary>
    string Method { get; }

    /// <summary>The kinds of tables that it looks at, in words.</summary>
    string AppliesTo { get; }

    /// <summary>One result for each table or set of tables that it applies to; none where there is no such table.</summary>
    IEnumerable<CheckResult> Run(Dossier dossier);
}
