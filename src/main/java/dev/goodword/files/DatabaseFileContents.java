package dev.goodword.files;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps bytes in the database, so that a file and the row that names it commit or vanish
 * together and one backup holds both.
 */
@Component
class DatabaseFileContents implements FileContents {

	private final JdbcClient database;

	DatabaseFileContents(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void put(FileId id, byte[] content) {
		this.database.sql("insert into file_content (file_id, content) values (?, ?)")
			.param(id.bytes())
			.param(content)
			.update();
	}

	@Override
	public Optional<byte[]> find(FileId id) {
		return this.database.sql("select content from file_content where file_id = ?")
			.param(id.bytes())
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

	@Override
	public void remove(FileId id) {
		this.database.sql("delete from file_content where file_id = ?").param(id.bytes()).update();
	}

}
