using Microsoft.EntityFrameworkCore.Migrations;

namespace Bot.Storage.Schema.Sqlite;

internal sealed partial class Audit : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Audit",
            columns: table => new
            {
                Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                Request = table.Column<string>(type: "TEXT", nullable: true),
                Machine = table.Column<string>(type: "TEXT", nullable: true),
                Content = table.Column<string>(type: "TEXT", nullable: false),
                Hash = table.Column<string>(type: "TEXT", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Audit", x => x.Sequence);
            });

        migrationBuilder.CreateTable(
            name: "AuditHeads",
            columns: table => new
            {
                Id = table.Column<int>(type: "INTEGER", nullable: false),
                Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                Hash = table.Column<string>(type: "TEXT", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AuditHeads", x => x.Id);
            });

        migrationBuilder.CreateIndex(
            name: "IX_Audit_Machine",
            table: "Audit",
            column: "Machine");

        migrationBuilder.CreateIndex(
            name: "IX_Audit_Request",
            table: "Audit",
            column: "Request");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "Audit");

        migrationBuilder.DropTable(
            name: "AuditHeads");
    }
}
