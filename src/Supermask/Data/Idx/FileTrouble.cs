namespace Supermask.Data;

/// <summary>What can be wrong with one file of data, as the error that says so.</summary>
/// <param name="Path">The file.</param>
/// <param name="Remedy">What mends any wrong file in its place; it ends the message.</param>
internal sealed record FileTrouble(string Path, string Remedy)
{
    /// <summary>The error about this file.</summary>
    /// <param name="what">What is wrong, behind the name of the file.</param>
    /// <param name="cause">What usually leads to this.</param>
    /// <param name="inner">The error that showed it.</param>
    /// <param name="ownRemedy">What mends this file, where more is known than what mends any in its place.</param>
    public DataFileException Failure(string what, string cause, Exception? inner = null, string? ownRemedy = null) =>
        new($"{System.IO.Path.GetFileName(Path)} {what}", Path, cause, ownRemedy is null ? Remedy : $"{ownRemedy}; or {Remedy}", inner);
}
