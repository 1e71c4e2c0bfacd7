namespace Supermask.Data;

/// <summary>
/// Data that cannot be used as it is. The message is meant for the reader of a console: what is wrong, where, the
/// likely cause, and the command or act that mends it.
/// </summary>
public sealed class DataFileException : Exception
{
    /// <summary>Builds the message from its four parts, each a phrase without a final stop.</summary>
    public DataFileException(string what, string where, string cause, string remedy, Exception? inner = null)
        : base($"{what}.\n  Where: {where}\n  Likely cause: {cause}\n  To mend it: {remedy}", inner)
    {
        What = what;
        Where = where;
        Cause = cause;
        Remedy = remedy;
    }

    /// <summary>What is wrong.</summary>
    public string What { get; }

    /// <summary>The file, folder or address, and what named it.</summary>
    public string Where { get; }

    /// <summary>What usually leads to this.</summary>
    public string Cause { get; }

    /// <summary>What to run or do.</summary>
    public string Remedy { get; }
}
