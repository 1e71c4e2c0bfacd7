using NUnit.Framework;
using Supermask.Data;
using Supermask.Data.Sources;

namespace Supermask.Unit.Data;

/// <summary>MNIST where SUPERMASK_DATA names it; tests that need its images are ignored elsewhere.</summary>
internal static class NamedMnist
{
    public static async Task<Dataset> OpenAsync()
    {
        var folder = Environment.GetEnvironmentVariable(DataOptions.FolderVariable);
        if (string.IsNullOrEmpty(folder))
        {
            Assert.Ignore($"{DataOptions.FolderVariable} names no folder with MNIST.");
        }

        return await DataLocator.OpenAsync(new DataOptions { Folder = folder });
    }
}
