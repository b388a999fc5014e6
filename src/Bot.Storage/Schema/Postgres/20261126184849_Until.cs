using Microsoft.EntityFrameworkCore.Migrations;

namespace Bot.Storage.Schema.Postgres;

internal sealed partial class Until : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<DateTime>(
            name: "Until",
            table: "Documents",
            type: "timestamp with time zone",
            nullable: true);

        migrationBuilder.CreateIndex(
            name: "IX_Documents_Until",
            table: "Documents",
            column: "Until");

        // One document a conversation until now; from here on one a delivery, which is cleared away.
        migrationBuilder.Sql("""DELETE FROM "Documents" WHERE "Key" LIKE 'deliveries/%';""");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex(
            name: "IX_Documents_Until",
            table: "Documents");

        migrationBuilder.DropColumn(
            name: "Until",
            table: "Documents");
    }
}
