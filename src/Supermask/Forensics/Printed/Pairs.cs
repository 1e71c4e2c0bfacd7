namespace Supermask.Forensics.Printed;

/// <summary>The columns that name the two tasks of a row.</summary>
internal static class Pairs
{
    /// <summary>The two tasks of each row.</summary>
    /// <exception cref="InvalidDataException">A column is missing, or a cell is no number of a task.</exception>
    public static IReadOnlyList<(int First, int Second)> Of(PrintedTable table) => [.. table.Tasks("task_i").Zip(table.Tasks("task_j"))];

    /// <summary>The number of tasks, once every pair of two different ones is there.</summary>
    /// <param name="table">The table, for messages.</param>
    /// <param name="pairs">Its pairs.</param>
    /// <param name="orders">2 where both orders of a pair are listed, otherwise 1.</param>
    public static int CountTasks(PrintedTable table, IEnumerable<(int First, int Second)> pairs, int orders)
    {
        var found = pairs.ToArray();
        var tasks = found.Length == 0 ? 0 : 1 + found.Max(pair => Math.Max(pair.First, pair.Second));
        var complete = tasks >= 3 && found.Distinct().Count() == found.Length && found.Length == orders * (long)tasks * (tasks - 1) / 2
            && found.All(pair => pair.First >= 0 && pair.Second >= 0 && pair.First != pair.Second);
        return complete ? tasks : throw new InvalidDataException(
            $"{table.Place} lists {found.Length} pairs of tasks 0 to {tasks - 1}. It has to list each {(orders == 2 ? "ordered " : "")}pair "
            + "of two different tasks once, of at least three tasks numbered from 0.");
    }
}
