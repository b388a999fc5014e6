using Microsoft.EntityFrameworkCore.Migrations;

namespace Bot.Storage.Schema.Sqlite;

internal sealed partial class First : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Documents",
            columns: table => new
            {
                Key = table.Column<string>(type: "TEXT", nullable: false),
                Json = table.Column<string>(type: "TEXT", nullable: false),
                Tag = table.Column<string>(type: "TEXT", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Documents", x => x.Key);
            });

        migrationBuilder.CreateTable(
            name: "Notices",
            columns: table => new
            {
                Request = table.Column<string>(type: "TEXT", nullable: false),
                Audience = table.Column<string>(type: "TEXT", nullable: false),
                PersonId = table.Column<string>(type: "TEXT", nullable: false),
                Reference = table.Column<string>(type: "TEXT", nullable: false),
                ActivityId = table.Column<string>(type: "TEXT", nullable: false),
                Locale = table.Column<string>(type: "TEXT", nullable: false),
                ShownVersion = table.Column<int>(type: "INTEGER", nullable: false),
                EndTold = table.Column<bool>(type: "INTEGER", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Notices", x => new { x.Request, x.Audience, x.PersonId });
            });

        migrationBuilder.CreateTable(
            name: "People",
            columns: table => new
            {
                ObjectId = table.Column<string>(type: "TEXT", nullable: false),
                TenantId = table.Column<string>(type: "TEXT", nullable: false),
                Name = table.Column<string>(type: "TEXT", nullable: false),
                Reference = table.Column<string>(type: "TEXT", nullable: false),
                Locale = table.Column<string>(type: "TEXT", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_People", x => x.ObjectId);
            });

        migrationBuilder.CreateTable(
            name: "Requests",
            columns: table => new
            {
                Id = table.Column<string>(type: "TEXT", nullable: false),
                OpenMachine = table.Column<string>(type: "TEXT", nullable: true),
                State = table.Column<string>(type: "TEXT", nullable: false),
                RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                Version = table.Column<int>(type: "INTEGER", nullable: false),
                Json = table.Column<string>(type: "TEXT", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Requests", x => x.Id);
            });

        migrationBuilder.CreateIndex(
            name: "IX_Requests_OpenMachine",
            table: "Requests",
            column: "OpenMachine",
            unique: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "Documents");

        migrationBuilder.DropTable(
            name: "Notices");

        migrationBuilder.DropTable(
            name: "People");

        migrationBuilder.DropTable(
            name: "Requests");
    }
}
