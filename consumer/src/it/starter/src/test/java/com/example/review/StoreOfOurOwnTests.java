package com.example.review;

import java.nio.file.Path;

import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.checkpoint.CheckpointStoreContract;
import io.github.compliancesdk.feed.file.FileCheckpointStore;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody does who has written a store.
 */
class StoreOfOurOwnTests extends CheckpointStoreContract {

	@TempDir
	private Path directory;

	@Override
	protected CheckpointStore store() {
		return new FileCheckpointStore(this.directory);
	}

	@Override
	protected CheckpointStore otherStore() {
		return new FileCheckpointStore(this.directory);
	}

	@Override
	protected void passTime() {
		Thread.onSpinWait();
	}

}
