namespace Supermask.Data.Sources;

/// <summary>
/// A folder of four files in IDX form that are no data set that is known: images of any size, and labels. Nothing says what they
/// should hold, so they are shown as unverified, and told from all others by the checksum of their content.
/// </summary>
internal static class IdxFolder
{
    private const string Remedy = "put four files in IDX form there: images and labels to train on, and images and labels to test on";

    /// <summary>Reads the folder.</summary>
    /// <param name="name">What the user calls it.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="namedBy">The option or variable that named it.</param>
    /// <exception cref="DataFileException">A file is missing, damaged, or does not fit the others.</exception>
    public static Dataset Load(string name, string folder, string namedBy)
    {
        var place = $"{Path.GetFullPath(folder)} ({namedBy})";
        var files = FilesOf(folder, place);
        var train = ReadSet(Find(files, "train", "image", place), Find(files, "train", "label", place));
        var test = ReadSet(Find(files, "test", "image", place), Find(files, "test", "label", place));
        if (train.Shape != test.Shape)
        {
            throw new DataFileException(
                $"The training images are of {train.Shape} values and the test images of {test.Shape}", place,
                "files of two data sets in one folder", Remedy);
        }

        var classes = Math.Max(train.Classes, test.Classes);
        (train, test) = (train with { Classes = classes }, test with { Classes = classes });
        return new Dataset(
            $"{name} (unverified)", IsStandIn: false, train, test, DatasetChecksum.Of(train, test),
            $"{place}, which is no data set that is known: nothing but its form was checked");
    }

    private static string[] FilesOf(string folder, string place)
    {
        try
        {
            return FileNamed.IsFolder(folder)
                ? [.. Directory.EnumerateFiles(folder).Where(path => !DataTraces.IsOwn(path)).Order(StringComparer.Ordinal)]
                : throw new DataFileException("The folder with the data does not exist", place, "a misspelt path", Remedy);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new DataFileException(
                "The folder with the data may not be looked into: permission denied", place, "it belongs to another user",
                $"let this user enter and read it, for instance chmod -R a+rX '{folder}'", error);
        }
    }

    private static string Find(IEnumerable<string> files, string part, string items, string place)
    {
        var found = files.Where(path => UsualNames.IsPart(Path.GetFileName(path), part, items)).ToArray();
        return found switch
        {
            [var path] => path,
            [] => throw new DataFileException(
                $"There is no file of the {part} {items}s", place, "another folder was meant, or the copy is not complete",
                $"{Remedy}. A name tells {part} and {items}, as {part}-{items}s-idx{(items == "image" ? 3 : 1)}-ubyte.gz does"),
            _ => throw new DataFileException(
                $"There are {found.Length} files of the {part} {items}s: {string.Join(", ", found.Select(Path.GetFileName))}", place,
                "two forms of one file, or two data sets in one folder", "leave one of them there"),
        };
    }

    private static ImageSet ReadSet(string imagesPath, string labelsPath)
    {
        var (images, labels) = (IdxArray.Read(imagesPath, Remedy), IdxArray.Read(labelsPath, Remedy));
        var shape = images.Dimensions switch
        {
            [_, var height, var width] => new ImageShape(1, height, width),
            [_, var channels, var height, var width] => new ImageShape(channels, height, width),
            _ => throw Misfit(imagesPath, $"has {images.Dimensions.Count} dimensions where images have 3, or 4 with channels"),
        };
        if (labels.Dimensions.Count != 1)
        {
            throw Misfit(labelsPath, $"has {labels.Dimensions.Count} dimensions where labels have 1");
        }

        return labels.Values.Length == 0 || images.Values.Length == 0 ? throw Misfit(imagesPath, "holds no images, or has no labels")
            : images.Dimensions[0] != labels.Values.Length
                ? throw Misfit(imagesPath, $"holds {images.Dimensions[0]} images, and {Path.GetFileName(labelsPath)} {labels.Values.Length} labels")
                : new ImageSet(images.Values, labels.Values) { Shape = shape, Classes = labels.Values.Max() + 1 };
    }

    private static DataFileException Misfit(string path, string what) =>
        new($"{Path.GetFileName(path)} {what}", path, "images and labels are swapped, or another file lies under this name", Remedy);
}
