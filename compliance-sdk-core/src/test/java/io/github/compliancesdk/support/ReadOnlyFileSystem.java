package io.github.compliancesdk.support;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;

/**
 * Shows a folder of another file system and lets nobody create or change a file in it:
 * for whoever runs the tests, since permissions do not stop every user.
 */
public final class ReadOnlyFileSystem extends FileSystem {

	private final FileSystem shown;

	private final Provider provider;

	private ReadOnlyFileSystem(FileSystem shown) {
		this.shown = shown;
		this.provider = new Provider(shown.provider());
	}

	/**
	 * The same folder, which takes no file.
	 */
	public static Path of(Path folder) {
		return new ReadOnlyFileSystem(folder.getFileSystem()).wrap(folder);
	}

	/** A path has many methods, and only its file system is another. */
	private Path wrap(Path path) {
		return (Path) Proxy.newProxyInstance(Path.class.getClassLoader(), new Class<?>[] { Path.class },
				new ShownPath(this, path));
	}

	private static Path unwrap(Path path) {
		return (Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof ShownPath shown)
				? shown.path() : path;
	}

	@Override
	public FileSystemProvider provider() {
		return this.provider;
	}

	@Override
	public void close() {
		// the other file system stays
	}

	@Override
	public boolean isOpen() {
		return true;
	}

	@Override
	public boolean isReadOnly() {
		return true;
	}

	@Override
	public String getSeparator() {
		return this.shown.getSeparator();
	}

	@Override
	public Iterable<Path> getRootDirectories() {
		throw new UnsupportedOperationException();
	}

	@Override
	public Iterable<FileStore> getFileStores() {
		throw new UnsupportedOperationException();
	}

	@Override
	public Set<String> supportedFileAttributeViews() {
		return this.shown.supportedFileAttributeViews();
	}

	@Override
	public Path getPath(String first, String... more) {
		return wrap(this.shown.getPath(first, more));
	}

	@Override
	public PathMatcher getPathMatcher(String syntaxAndPattern) {
		throw new UnsupportedOperationException();
	}

	@Override
	public UserPrincipalLookupService getUserPrincipalLookupService() {
		throw new UnsupportedOperationException();
	}

	@Override
	public WatchService newWatchService() {
		throw new UnsupportedOperationException();
	}

	private record ShownPath(ReadOnlyFileSystem fileSystem, Path path) implements InvocationHandler {

		@Override
		public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
			if (method.getName().equals("getFileSystem")) {
				return this.fileSystem;
			}
			Object[] unwrapped = (arguments != null) ? arguments.clone() : new Object[0];
			for (int i = 0; i < unwrapped.length; i++) {
				unwrapped[i] = (unwrapped[i] instanceof Path other) ? unwrap(other) : unwrapped[i];
			}
			try {
				Object result = method.invoke(this.path, unwrapped);
				return (result instanceof Path other) ? this.fileSystem.wrap(other) : result;
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		}

	}

	private static final class Provider extends FileSystemProvider {

		private final FileSystemProvider shown;

		private Provider(FileSystemProvider shown) {
			this.shown = shown;
		}

		@Override
		public String getScheme() {
			return "read-only";
		}

		@Override
		public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
			throw new UnsupportedOperationException();
		}

		@Override
		public FileSystem getFileSystem(URI uri) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Path getPath(URI uri) {
			throw new UnsupportedOperationException();
		}

		@Override
		public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
				throws IOException {
			throw new AccessDeniedException(path.toString());
		}

		@Override
		public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
				FileAttribute<?>... attributes) throws IOException {
			throw new AccessDeniedException(path.toString());
		}

		@Override
		public DirectoryStream<Path> newDirectoryStream(Path directory, DirectoryStream.Filter<? super Path> filter) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
			throw new AccessDeniedException(directory.toString());
		}

		@Override
		public void createLink(Path link, Path existing) throws IOException {
			throw new AccessDeniedException(link.toString());
		}

		@Override
		public void delete(Path path) throws IOException {
			this.shown.readAttributes(unwrap(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
			throw new AccessDeniedException(path.toString());
		}

		@Override
		public void copy(Path source, Path target, CopyOption... options) throws IOException {
			throw new AccessDeniedException(target.toString());
		}

		@Override
		public void move(Path source, Path target, CopyOption... options) throws IOException {
			throw new AccessDeniedException(target.toString());
		}

		@Override
		public boolean isSameFile(Path path, Path other) throws IOException {
			return this.shown.isSameFile(unwrap(path), unwrap(other));
		}

		@Override
		public boolean isHidden(Path path) throws IOException {
			return this.shown.isHidden(unwrap(path));
		}

		@Override
		public FileStore getFileStore(Path path) throws IOException {
			return this.shown.getFileStore(unwrap(path));
		}

		@Override
		public void checkAccess(Path path, AccessMode... modes) throws IOException {
			this.shown.checkAccess(unwrap(path), modes);
		}

		@Override
		public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
			throw new UnsupportedOperationException();
		}

		@Override
		public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
				throws IOException {
			return this.shown.readAttributes(unwrap(path), type, options);
		}

		@Override
		public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
				throws IOException {
			return this.shown.readAttributes(unwrap(path), attributes, options);
		}

		@Override
		public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
			throw new AccessDeniedException(path.toString());
		}

	}

}
