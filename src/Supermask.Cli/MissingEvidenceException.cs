namespace Supermask.Cli;

/// <summary>There is nothing to report yet.</summary>
internal sealed class MissingEvidenceException(string folder) : Exception(
    $"There is no evidence in {folder}. Likely cause: no scenario has run yet. To mend it: make reproduce");
