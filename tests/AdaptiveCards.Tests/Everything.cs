namespace AdaptiveCards.Tests;

/// <summary>One card with every element, action and property that schema 1.5 knows.</summary>
internal static class Everything
{
    public static AdaptiveCard Card() => new("1.5")
    {
        FallbackText = "The machine cannot start.",
        Speak = "The machine cannot start.",
        Lang = "en",
        Rtl = false,
        MinHeight = "120px",
        VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
        BackgroundImage = new("https://nestor.example/sky.png", AdaptiveImageFillMode.RepeatHorizontally, AdaptiveHorizontalAlignment.Center, AdaptiveVerticalAlignment.Bottom),
        SelectAction = new AdaptiveOpenUrlAction { UrlString = "https://nestor.example/" },
        Refresh = new() { Action = new() { Verb = "refresh", Data = new { id = "r-1" } }, UserIds = ["29:one", "29:two"] },
        Authentication = new()
        {
            Text = "Sign in",
            ConnectionName = "azure",
            TokenExchangeResource = new() { Id = "t", Uri = "api://nestor", ProviderId = "entra" },
            Buttons = { new() { Type = "signin", Title = "Sign in", Image = "https://nestor.example/key.png", Value = "https://nestor.example/signin" } },
        },
        Body = [.. Texts(), .. Pictures(), .. Containers(), Table(), .. Inputs(), new AdaptiveActionSet { Actions = { Open() } }],
        Actions = [Open(), Execute(), Show(), Toggle()],
    };

    private static IEnumerable<AdaptiveElement> Texts() =>
    [
        new AdaptiveTextBlock("vm-web-01 cannot nest")
        {
            Id = "headline",
            Style = AdaptiveTextBlockStyle.Heading,
            Size = AdaptiveTextSize.ExtraLarge,
            Weight = AdaptiveTextWeight.Bolder,
            Color = AdaptiveTextColor.Attention,
            FontType = AdaptiveFontType.Monospace,
            HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
            IsSubtle = true,
            Wrap = true,
            MaxLines = 2,
            Height = "stretch",
            Spacing = AdaptiveSpacing.ExtraLarge,
            Separator = true,
            IsVisible = false,
            Requires = new Dictionary<string, string> { ["adaptiveCards"] = "1.2" },
            Fallback = new(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
        },
        new AdaptiveRichTextBlock
        {
            HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
            Inlines =
            {
                new AdaptiveTextRun("Standard_B4s_v2")
                {
                    Size = AdaptiveTextSize.Small,
                    Weight = AdaptiveTextWeight.Lighter,
                    Color = AdaptiveTextColor.Good,
                    FontType = AdaptiveFontType.Monospace,
                    IsSubtle = true,
                    Italic = true,
                    Strikethrough = true,
                    Highlight = true,
                    Underline = true,
                    SelectAction = Open(),
                },
            },
        },
        new AdaptiveFactSet { Facts = { new("Size", "Standard_B4s_v2"), new("Region", "westeurope") } },
    ];

    private static IEnumerable<AdaptiveElement> Pictures() =>
    [
        new AdaptiveImage("https://nestor.example/chip.png")
        {
            AltText = "A chip",
            Size = AdaptiveImageSize.Medium,
            Style = AdaptiveImageStyle.Person,
            BackgroundColor = "#80FF00AA",
            HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
            PixelWidth = 48,
            SelectAction = Open(),
        },
        new AdaptiveImageSet { ImageSize = AdaptiveImageSize.Small, Images = { new("https://nestor.example/a.png"), new("https://nestor.example/b.png") } },
        new AdaptiveMedia { Poster = "https://nestor.example/poster.png", AltText = "How to", Sources = { new("video/mp4", "https://nestor.example/how.mp4") } },
    ];

    private static IEnumerable<AdaptiveElement> Containers() =>
    [
        new AdaptiveContainer
        {
            Style = AdaptiveContainerStyle.Emphasis,
            VerticalContentAlignment = AdaptiveVerticalContentAlignment.Bottom,
            Bleed = true,
            PixelMinHeight = 40,
            BackgroundImage = new("https://nestor.example/plain.png"),
            SelectAction = Open(),
            Items = { new AdaptiveTextBlock("Within") },
        },
        new AdaptiveColumnSet
        {
            HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
            Columns =
            {
                new() { Width = "auto", Rtl = true, Items = { new AdaptiveTextBlock("as wide as it is") } },
                new() { Width = "50px", Items = { new AdaptiveTextBlock("so many pixels") } },
                new() { Width = "2", Items = { new AdaptiveTextBlock("a share") } },
            },
        },
    ];

    private static AdaptiveTable Table() => new()
    {
        FirstRowAsHeaders = false,
        ShowGridLines = false,
        GridStyle = AdaptiveContainerStyle.Accent,
        HorizontalCellContentAlignment = AdaptiveHorizontalContentAlignment.Center,
        Columns =
        {
            new() { Width = 2, HorizontalContentAlignment = AdaptiveHorizontalContentAlignment.Right },
            new() { PixelWidth = 80, VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center },
        },
        Rows =
        {
            new()
            {
                Style = AdaptiveContainerStyle.Good,
                VerticalCellContentAlignment = AdaptiveVerticalContentAlignment.Bottom,
                Cells = { new() { Items = { new AdaptiveTextBlock("Size") } }, new() { Style = AdaptiveContainerStyle.Warning, Items = { new AdaptiveTextBlock("Nests") } } },
            },
        },
    };

    private static IEnumerable<AdaptiveElement> Inputs() =>
    [
        new AdaptiveTextInput
        {
            Id = "reason",
            Label = "Reason",
            IsRequired = true,
            ErrorMessage = "Give a reason",
            Placeholder = "Why",
            Value = "Because",
            Style = AdaptiveTextInputStyle.Email,
            IsMultiline = true,
            MaxLength = 200,
            Regex = "^.+$",
            InlineAction = Execute(),
        },
        new AdaptiveNumberInput { Id = "hours", Label = "Hours", Placeholder = "How long", Value = 1.5, Min = 0, Max = 8 },
        new AdaptiveDateInput { Id = "day", Label = "Day", Value = "2026-11-23", Min = "2026-11-01", Max = "2026-11-30" },
        new AdaptiveTimeInput { Id = "time", Label = "Time", Value = "09:30", Min = "08:00", Max = "18:00" },
        new AdaptiveToggleInput { Id = "agree", Label = "Sure", Title = "I am sure", Value = "yes", ValueOn = "yes", ValueOff = "no", Wrap = true },
        new AdaptiveChoiceSetInput
        {
            Id = "size",
            Label = "Size",
            Placeholder = "Pick one",
            Value = "Standard_D4s_v4",
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Wrap = true,
            Choices = { new() { Title = "D4s v4", Value = "Standard_D4s_v4" }, new() { Title = "D4s v5", Value = "Standard_D4s_v5" } },
        },
    ];

    private static AdaptiveOpenUrlAction Open() => new() { Title = "Read more", UrlString = "https://nestor.example/nesting", IconUrl = "https://nestor.example/book.png" };

    private static AdaptiveExecuteAction Execute() => new()
    {
        Title = "Approve",
        Verb = "approve",
        Data = new { request = "r-1" },
        AssociatedInputs = AdaptiveAssociatedInputs.None,
        Style = "positive",
        Tooltip = "Resize the machine",
        IsEnabled = false,
        Mode = AdaptiveActionMode.Secondary,
        Fallback = new(new AdaptiveSubmitAction { Title = "Approve", Data = new { request = "r-1" } }),
    };

    private static AdaptiveShowCardAction Show() => new()
    {
        Title = "Why",
        Card = new("1.5") { Body = { new AdaptiveTextBlock("The size does not expose virtualization.") { Wrap = true } } },
    };

    private static AdaptiveToggleVisibilityAction Toggle() => new() { Title = "Details", TargetElements = { "headline", new("reason", false) } };
}
