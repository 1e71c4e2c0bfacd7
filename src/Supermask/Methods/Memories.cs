namespace Supermask.Methods;

/// <summary>Methods that store images.</summary>
internal static class Memories
{
    /// <summary>What is wrong with a number of stored images, in one sentence.</summary>
    /// <param name="method">The name of the method.</param>
    /// <param name="images">The number; 0 switches the memory off.</param>
    public static IEnumerable<string> Problems(string method, int images) => images < 0
        ? [$"{method} was asked to store {images} images; it cannot be below 0"]
        : [];
}
