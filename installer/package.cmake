# What is installed where, and how packages are made of it: cpack --preset deb (Debian), NSIS on Windows, DragNDrop on macOS.
include(GNUInstallDirs)

# Packing does not build everything first: tests are no part of a package.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

set(programs waybillctl waybill-sandbox)
if(TARGET waybill)
  list(APPEND programs waybill)
  set_target_properties(waybill PROPERTIES
    WIN32_EXECUTABLE ON
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_BUNDLE_NAME Waybill
    MACOSX_BUNDLE_GUI_IDENTIFIER io.github.waybill.Waybill
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
endif()
install(TARGETS ${programs} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)

if(UNIX AND NOT APPLE)
  set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
  install(FILES installer/linux/waybillctl.service DESTINATION lib/systemd/system)
  install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
  install(FILES installer/linux/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
  if(TARGET waybill)
    install(FILES installer/linux/waybill.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES installer/linux/io.github.waybill.Waybill.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES resources/icons/waybill.svg DESTINATION ${icons}/scalable/apps)
    install(FILES resources/icons/waybill-symbolic.svg DESTINATION ${icons}/symbolic/apps)
  endif()
elseif(TARGET waybill)
  # Qt goes along: libraries, the SQL driver, the SVG plugin.
  qt_generate_deploy_app_script(TARGET waybill FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT ${deploy})
endif()

set(CPACK_PACKAGE_NAME waybill)
set(CPACK_PACKAGE_VENDOR Waybill)
set(CPACK_PACKAGE_CONTACT "The Waybill authors <waybill@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "supplier order status into the system you work in")
set(CPACK_PACKAGE_DESCRIPTION
  "Waybill reads what suppliers say about purchase orders and writes status, tracking numbers, dates and invoice references into
the system where people work, each write shown before, approved, read back and explained. With a window (waybill), a program for
servers (waybillctl, with a systemd unit that is not switched on) and a sandbox with sample orders (waybill-sandbox).")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
  set(CPACK_GENERATOR NSIS)
  set(CPACK_NSIS_DISPLAY_NAME Waybill)
  set(CPACK_NSIS_PACKAGE_NAME Waybill)
  set(CPACK_NSIS_INSTALLED_ICON_NAME bin/waybill.exe)
  set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON) # an upgrade; the data are in the person's own folder
  set(CPACK_NSIS_MODIFY_PATH ON)
  set(CPACK_PACKAGE_EXECUTABLES waybill Waybill)
  set(CPACK_PACKAGE_INSTALL_DIRECTORY Waybill)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_DMG_VOLUME_NAME Waybill)
else()
  set(CPACK_GENERATOR DEB)
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  set(CPACK_DEBIAN_PACKAGE_SECTION misc)
  set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  # Plugins, which dpkg-shlibdeps does not see: the database, the icons.
  set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, ca-certificates")
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, libsecret-1-0, qt6-translations-l10n")
  set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-psql")
endif()
include(CPack)
